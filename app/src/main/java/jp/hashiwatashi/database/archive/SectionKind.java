package jp.hashiwatashi.database.archive;

/** What a section of a backup holds. They stand in this order, tables and files any number of them. */
public enum SectionKind {
  /** What was backed up, when and by which program: JSON. */
  MANIFEST,
  /** A file of the data folder, named by its path in it. */
  FILE,
  /** The rows of a table, named by the manifest, in the text format of PostgreSQL's COPY. */
  TABLE,
  /** How many rows each table has, and where each sequence stands: JSON. */
  SUMMARY
}
