package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.Optional;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import org.jspecify.annotations.Nullable;

/**
 * An employer (事業主), sending or receiving. What was not stated is null; a number is {@link
 * #NOT_STATED}.
 *
 * @param id exact after trimming, not empty
 * @param name null when the employer is known by its number only
 * @param municipality position in {@code Municipalities}
 * @param industry middle group of 日本標準産業分類
 * @param capitalYen whole yen
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

  /** The class by which the employer is told to be small; nothing while the industry is unknown. */
  public Optional<SmeClass> smeClass() {
    return Optional.ofNullable(classByHand)
        .map(ClassByHand::smeClass)
        .or(() -> Optional.ofNullable(industry).map(SmeClass::of));
  }

  /**
   * Whether it is an SME employer (中小企業事業主): by capital or by workers, either is enough. Not
   * stated where what is known decides neither way.
   */
  public Answer sme() {
    return smeClass()
        .map(smeClass -> {
          if (within(capitalYen, smeClass.capitalYen())
              || within(regularWorkers, smeClass.regularWorkers())) {
            return Answer.YES;
          }
          return capitalYen == NOT_STATED || regularWorkers == NOT_STATED
              ? Answer.NOT_STATED
              : Answer.NO;
        })
        .orElse(Answer.NOT_STATED);
  }

  private static boolean within(long stated, long most) {
    return stated != NOT_STATED && stated <= most;
  }

  @Override
  public RegisterChange change() {
    return new RegisterChange.EmployerSaved(id);
  }
}
