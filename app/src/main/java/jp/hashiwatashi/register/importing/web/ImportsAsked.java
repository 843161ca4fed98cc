package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.page.NothingHere;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The import that a request asks for: others than its owner may see it, and nothing else. */
@Component
final class ImportsAsked {

  private final Imports imports;
  private final JdbcClient jdbc;

  ImportsAsked(Imports imports, JdbcClient jdbc) {
    this.imports = imports;
    this.jdbc = jdbc;
  }

  Import toSee(long id) {
    return imports
        .find(id)
        .orElseThrow(() -> new NothingHere(NothingHere.Kind.IMPORT, Long.toString(id)));
  }

  Import toWorkOn(long id) {
    Import one = toSee(id);
    if (!imports.isMine(one)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return one;
  }

  /** Its file, where it may be had. */
  Import toGiveBack(long id) {
    Import one = toSee(id);
    if (!imports.isMine(one) && !imports.mayGiveBack(one)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return one;
  }

  /** Notes that people are looked at in rows that another has sent. */
  void looked(List<String> people) {
    jdbc.sql("select audit_looks_of_the_day(:people, 'person', 'case')")
        .param("people", people.toArray(String[]::new))
        .query((row, n) -> true)
        .list();
  }

  /** Notes that faults are looked at, which quote people whom nobody can name. */
  void lookedAtFaults(Import one) {
    jdbc.sql("select audit_look('import', :id, null, 'faults', 'case')")
        .param("id", Long.toString(one.id()))
        .query((row, n) -> true)
        .list();
  }
}
