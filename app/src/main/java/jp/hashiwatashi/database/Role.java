package jp.hashiwatashi.database;

/** The roles of a database server of our own. */
enum Role {
  /** Makes the other two and the database; used at a start only. */
  SUPERUSER("postgres"),
  /** Owns the database and its tables; migrations only. */
  OWNER("hashiwatashi_owner"),
  APPLICATION(Database.APPLICATION_ROLE);

  private final String roleName;

  Role(String roleName) {
    this.roleName = roleName;
  }

  String roleName() {
    return roleName;
  }
}
