package jp.hashiwatashi.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a look at something sensitive is noted, before it is shown. Changes need no caller: the
 * database notes them itself, in their own transaction.
 */
@Component
public class AuditTrail {

  private static final String PEOPLE = "people";

  private final JdbcClient jdbc;

  AuditTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes a look, within the caller's transaction if there is one: if this fails, nothing may be shown.
   * Who looks and from where is what the connection says.
   *
   * @param register as addresses name it, {@code people}, or the table's name
   * @param recordId the key; {@code *} for a whole list
   * @param what was looked at, by a code such as {@code disability}: never the value itself
   * @param purpose as the person stated it, or a code of what the program needed it for
   */
  public void looked(String register, String recordId, String what, String purpose) {
    looked(register, recordId, register.equals(PEOPLE) ? recordId : null, what, purpose);
  }

  /**
   * The same at a record that is about a person without being that person's own.
   *
   * @param personId null if it is about nobody
   */
  public void looked(
      String register, String recordId, @Nullable String personId, String what, String purpose) {
    jdbc.sql("select audit_look(:register, :id, :person, :what, :purpose)")
        .param("register", register)
        .param("id", recordId)
        .param("person", personId)
        .param("what", what)
        .param("purpose", purpose)
        .query((row, n) -> true)
        .single();
  }
}
