package jp.hashiwatashi.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Why whoever is at work may not keep a record: the database would refuse it too, but could not say so
 * in words. Texts are Japanese.
 */
public enum Foreign {
  ANONYMOUS("この番号の人は、保存の期限を過ぎて匿名化されています", "同じ人なら、番号を空にして新しく登録してください"),
  TAKEN("この番号は、ほかの事務所の記録で使われています", "別の番号にするか、番号を空にしてください"),
  ANOTHERS("ほかの事務所が担当する受入情報です", "直すことは、担当の事務所に頼んでください"),
  OFFICE("自分の事務所ではない担当事務所です", "自分の事務所にするか、空にしてください");

  private final String what;
  private final String mend;

  Foreign(String what, String mend) {
    this.what = what;
    this.mend = mend;
  }

  public String what() {
    return what;
  }

  public String mend() {
    return mend;
  }

  /** Code of the column to mend. */
  public String column(EditedRegister<?> register) {
    return this == OFFICE ? "office" : register.key().code();
  }

  /** For one record. */
  static Optional<Foreign> of(JdbcClient jdbc, RegisterName register, String id, String office) {
    return Optional.ofNullable(of(jdbc, register, Map.of(id, office)).get(id));
  }

  /**
   * For those of many records that may not be kept.
   *
   * @param offices that the records state, empty for none, by the ids
   */
  public static Map<String, Foreign> of(
      JdbcClient jdbc, RegisterName register, Map<String, String> offices) {
    Collection<String> ids = List.copyOf(offices.keySet());
    Map<String, Foreign> foreign = new HashMap<>();
    jdbc.sql(
            """
            select id, why from (
              select id, foreign_to_me(:register, id, office) as why
              from unnest(:ids::text[], :offices::text[]) as kept (id, office)) judged
            where why is not null
            """)
        .param("register", register.code())
        .param("ids", ids.toArray(String[]::new))
        .param("offices", ids.stream().map(offices::get).toArray(String[]::new))
        .query(row -> {
          foreign.put(row.getString(1), Foreign.valueOf(row.getString(2)));
        });
    return foreign;
  }
}
