package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.Optional;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.jspecify.annotations.Nullable;

/**
 * A site of an employer (事業所). What was not stated is null; a number is {@link
 * Employer#NOT_STATED}.
 *
 * @param id exact after trimming, not empty
 * @param municipality position in {@code Municipalities}
 * @param industry middle group of 日本標準産業分類
 * @param insuranceOfficeNumber 雇用保険適用事業所番号, eleven digits
 * @param regularWorkers 常時雇用する労働者
 * @param version counts the changes; 0 for one that was not saved yet
 * @param updatedAt of the last change; null for one that was not saved yet
 */
public record Establishment(
    String id,
    String employerId,
    String name,
    @Nullable String address,
    int municipality,
    @Nullable IndustryGroup industry,
    @Nullable String insuranceOfficeNumber,
    int regularWorkers,
    long version,
    @Nullable Instant updatedAt)
    implements Registered {

  /** The Center's office in charge, which follows from the prefecture. */
  public Optional<CenterOffice> centerOffice() {
    return municipality == Employer.NOT_STATED
        ? Optional.empty()
        : Optional.of(CenterOffice.of(Municipalities.get().at(municipality).prefecture()));
  }

  /** The same, as a change of what stood there before. */
  Establishment asChangeOf(Establishment before) {
    return new Establishment(
        id,
        employerId,
        name,
        address,
        municipality,
        industry,
        insuranceOfficeNumber,
        regularWorkers,
        before.version(),
        before.updatedAt());
  }

  @Override
  public RegisterChange change() {
    return new RegisterChange.EmployerSaved(employerId);
  }
}
