package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What records hold beside the profiles, for tests: everything stated. */
final class Records {

  private Records() {}

  /** What stores work with, outside Spring. */
  static RegisterAccess access(DataSource source, ApplicationEventPublisher changes) {
    var jdbc = JdbcClient.create(source);
    var employers = new NamedEmployers(jdbc, new SignedIn());
    return new RegisterAccess(
        jdbc,
        new RegisterLoading(source, employers),
        employers,
        new RecordHistory(jdbc, new SignedIn()),
        changes);
  }

  static Person fullPerson(String name) {
    return new Person(
        name, "タカハシ ハナコ", Sex.FEMALE, "00000000001", "hanako@example.jp", "東京都千代田区見本町1（架空）");
  }

  static Separation fullSeparation(String employer) {
    return new Separation(
        employer,
        null,
        LocalDate.of(2025, 3, 31),
        LocalDate.of(2025, 3, 15),
        SeparationReason.EARLY_RETIREMENT);
  }

  static List<Consent> consents() {
    return List.of(
        new Consent(Consent.Purpose.HELLO_WORK, LocalDate.of(2025, 1, 6), null),
        new Consent(
            Consent.Purpose.NAMED_TO_EMPLOYER,
            LocalDate.of(2025, 1, 6),
            LocalDate.of(2025, 2, 28)));
  }

  static Handling fullHandling() {
    return new Handling(Handling.Source.PARTNER, true, "大阪事務所", "佐藤");
  }

  /** Somebody with everything stated. */
  static SendingRecord fullRecord(String id) {
    return new SendingRecord(
        Profiles.fullSeeker(id),
        fullPerson("髙橋 花子"),
        fullSeparation("見本製作所"),
        new Support(null, null, "東京", "鈴木"),
        "",
        "",
        consents(),
        null,
        0,
        null);
  }
}
