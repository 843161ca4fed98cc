package jp.hashiwatashi.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Parts;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Person;
import jp.hashiwatashi.register.Receiver;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.Separation;
import jp.hashiwatashi.register.Support;
import org.jspecify.annotations.Nullable;

/** Records in somebody's charge, for tests of the workbench; all of them made up. */
final class Cases {

  private static final Parts NO_PARTS = new Parts(0, 0, 0, 0, 0, 0);

  private Cases() {}

  static SendingRecord person(
      SeekerProfile profile,
      @Nullable LocalDate leaves,
      @Nullable LocalDate left,
      @Nullable LocalDate supportUntil) {
    return new SendingRecord(
        profile,
        new Person("見本 花子", "ミホン ハナコ", null, null, null, null),
        new Separation(null, null, left, leaves, null),
        new Support(null, supportUntil, "東京事務所", "見本 太郎"),
        "",
        "",
        List.of(),
        null,
        1,
        null);
  }

  static Opening opening(OpeningProfile profile) {
    return new Opening(
        profile,
        Receiver.named("見本工業（架空）"),
        OfferedTerms.of(profile),
        Handling.UNKNOWN,
        "",
        null,
        1,
        null);
  }

  /** With as many candidates. */
  static <R> Caseload.Of<R> with(R record, int candidates) {
    List<Candidate> best =
        IntStream.range(0, candidates)
            .mapToObj(i -> new Candidate("S", "O-" + i, 50_000, NO_PARTS, Set.of()))
            .toList();
    return new Caseload.Of<>(record, best, best);
  }
}
