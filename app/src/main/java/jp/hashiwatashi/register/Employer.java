package jp.hashiwatashi.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.law.Provision.Version;
import org.jspecify.annotations.Nullable;

/**
 * An employer (事業主), sending or receiving. What was not stated is null; a number is {@link
 * #NOT_STATED}.
 *
 * @param id exact after trimming, not empty
 * @param name null when the employer is known by its number only
 * @param municipality position in {@code Municipalities}
 * @param industry middle group of 日本標準産業分類
 * @param capitalYen whole yen; 0 for an employer that has no capital
 * @param regularWorkers 常時雇用する労働者
 * @param classByHand the class for telling an SME where the industry does not tell it
 * @param version counts the changes; 0 for an employer that was not saved yet
 * @param updatedAt of the last change; null for an employer that was not saved yet
 */
public record Employer(
    String id,
    @Nullable CorporateNumber corporateNumber,
    @Nullable String name,
    @Nullable String kana,
    @Nullable String address,
    int municipality,
    @Nullable IndustryGroup industry,
    long capitalYen,
    int regularWorkers,
    @Nullable ClassByHand classByHand,
    long version,
    @Nullable Instant updatedAt)
    implements Registered {

  public static final int NOT_STATED = -1;

  /** A class that somebody has set, and why. */
  public record ClassByHand(SmeClass smeClass, String reason) {}

  /**
   * Whether it is an SME employer on a day: by capital or by workers, either is enough. A capital of 0
   * says that there is none (individuals, medical and welfare corporations): workers alone decide.
   */
  public SmeFinding sme(LocalDate day) {
    SmeClass smeClass =
        classByHand != null
            ? classByHand.smeClass()
            : industry == null ? null : SmeClass.of(industry);
    String byHand = classByHand == null ? null : classByHand.reason();
    if (smeClass == null
        || !(SmeLimits.TABLE.on(day) instanceof Version<Map<SmeClass, SmeLimit>> version)) {
      return new SmeFinding(Answer.NOT_STATED, smeClass, byHand, null, null, day);
    }
    SmeLimit limit = Objects.requireNonNull(version.value().get(smeClass));
    return new SmeFinding(within(limit), smeClass, byHand, limit, version.source(), day);
  }

  private Answer within(SmeLimit limit) {
    if (capitalYen > 0 && capitalYen <= limit.capitalYen()
        || regularWorkers != NOT_STATED && regularWorkers <= limit.regularWorkers()) {
      return Answer.YES;
    }
    return capitalYen == NOT_STATED || regularWorkers == NOT_STATED ? Answer.NOT_STATED : Answer.NO;
  }

  /** Whether two names differ in nothing that makes a difference in a search. */
  public static boolean isSameName(String one, String other) {
    return SearchKey.fold(one).equals(SearchKey.fold(other));
  }

  /** The same, as a change of what stood there before. */
  Employer asChangeOf(Employer before) {
    return new Employer(
        id,
        corporateNumber,
        name,
        kana,
        address,
        municipality,
        industry,
        capitalYen,
        regularWorkers,
        classByHand,
        before.version(),
        before.updatedAt());
  }

  @Override
  public RegisterChange change() {
    return new RegisterChange.EmployerSaved(id);
  }
}
