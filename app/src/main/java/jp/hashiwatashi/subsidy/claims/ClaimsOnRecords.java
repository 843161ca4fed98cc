package jp.hashiwatashi.subsidy.claims;

import java.util.List;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records that claims name: an import that made one is not undone. */
@Repository
class ClaimsOnRecords implements BuiltOnRecords {

  private final JdbcClient jdbc;

  ClaimsOnRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Built> on(RegisterName register, List<String> ids, int most) {
    return switch (register) {
      case EMPLOYERS -> naming("employer_id", ids, most);
      case ESTABLISHMENTS -> naming("establishment_id", ids, most);
      case PEOPLE -> naming("person_id", ids, most);
      case OPENINGS, CONTACTS -> List.of();
    };
  }

  /** Whoever undoes need not see the claim: that there is one is all that is told. */
  private List<Built> naming(String column, List<String> ids, int most) {
    return jdbc.sql("select * from claims_naming(:column, :ids, :most)")
        .param("column", column)
        .param("ids", ids.toArray(String[]::new))
        .param("most", most)
        .query((row, n) -> new Built(row.getString(1), "claim", Address.of("/claims")))
        .list();
  }
}
