package jp.hashiwatashi.register.web;

import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.page.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names of employers that are typed beside their numbers: a registered employer keeps its own, so who
 * types another one is told.
 */
@Component
public final class EmployerNames {

  private static final String NAME = "employer";

  private final EmployerStore employers;
  private final RecordHistory history;

  EmployerNames(EmployerStore employers, RecordHistory history) {
    this.employers = employers;
    this.history = history;
  }

  /**
   * An employer that is registered under another name than the one that was typed.
   *
   * @param name as registered
   */
  public record Other(String id, String name) {

    /** Where the name is mended. */
    public String address() {
      return Address.of(RegisterName.EMPLOYERS.path(), id).toString();
    }
  }

  /** What a record will show, with the name under which its employer is registered. */
  Map<String, String> registered(Registered record, Map<String, String> shown) {
    Employer employer = employer(record);
    if (employer == null || employer.name() == null || !shown.containsKey(NAME)) {
      return shown;
    }
    Map<String, String> registered = new TreeMap<>(shown);
    registered.put(NAME, employer.name());
    return registered;
  }

  /**
   * The employer of which somebody typed another name. One that was renamed while somebody typed
   * something else is none: its old name stood in the form.
   *
   * @param standing what the record was before; null for a new one
   */
  @Nullable Other other(Registered record, @Nullable Standing standing) {
    Employer employer = employer(record);
    var named = record.namedEmployer();
    String typed = named == null ? null : named.name();
    if (employer == null
        || employer.name() == null
        || typed == null
        || Employer.isSameName(typed, employer.name())) {
      return null;
    }
    boolean stood = standing != null && employer.id().equals(standing.texts().get("employer_id"));
    return stood && isFormer(typed, employer) ? null : new Other(employer.id(), employer.name());
  }

  private @Nullable Employer employer(Registered record) {
    var named = record.namedEmployer();
    return named == null ? null : employers.named(named.id());
  }

  private boolean isFormer(String name, Employer employer) {
    return history.of(RegisterName.EMPLOYERS, employer.id()).stream()
        .anyMatch(change -> Employer.isSameName(name, change.before().getOrDefault("name", "")));
  }
}
