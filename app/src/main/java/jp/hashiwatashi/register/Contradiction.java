package jp.hashiwatashi.register;

import java.util.Arrays;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;

/** What the database refuses because other records say otherwise, by its constraint. */
enum Contradiction {
  CORPORATE_NUMBER(
      "employer_corporate_number_key",
      "corporate_number",
      "この法人番号の事業主が、すでに登録されています",
      "事業主の一覧で法人番号を探し、その記録を使ってください"),
  INSURANCE_OFFICE_NUMBER(
      "establishment_insurance_office_number_key",
      "insurance_office_number",
      "この雇用保険適用事業所番号の事業所が、すでに登録されています",
      "事業所の一覧で探し、その記録を使ってください"),
  ESTABLISHMENT_OF_UNKNOWN(
      "establishment_employer_id_fkey", "employer_id", "この番号の事業主は登録されていません", "事業主を先に登録してください"),
  CONTACT_OF_UNKNOWN(
      "contact_employer_id_fkey", "employer_id", "この番号の事業主は登録されていません", "事業主を先に登録してください"),
  PERSON_OF_MERGED(
      "sending_record_employer_id_fkey",
      "employer_id",
      "この番号の事業主の記録は、保存している間に別の記録にまとめられました",
      "もう一度試すと、まとめた先の番号が分かります"),
  OPENING_OF_MERGED(
      "opening_employer_id_fkey",
      "employer_id",
      "この番号の事業主の記録は、保存している間に別の記録にまとめられました",
      "もう一度試すと、まとめた先の番号が分かります"),
  CONTACT_ELSEWHERE("contact_at_own_establishment"),
  PERSON_ELSEWHERE("leaves_own_establishment"),
  OPENING_ELSEWHERE("opening_at_own_establishment"),
  CONTACT_OF_ANOTHER(
      "opening_at_own_employers_contact",
      "contact_id",
      "この番号の企業の担当者は、この事業主の担当者として登録されていません",
      "企業の担当者番号と事業主番号を確かめてください。担当者を使っている記録があるうちは、別の事業主に移せません");

  private final String constraint;
  private final String column;
  private final String what;
  private final String mend;

  Contradiction(String constraint, String column, String what, String mend) {
    this.constraint = constraint;
    this.column = column;
    this.what = what;
    this.mend = mend;
  }

  /** An establishment that is not one of the employer's. */
  Contradiction(String constraint) {
    this(
        constraint,
        "establishment_id",
        "この番号の事業所は、この事業主の事業所として登録されていません",
        "事業所番号と事業主番号を確かめてください。事業所を使っている記録があるうちは、別の事業主に移せません");
  }

  <T> Saving<T> refusal() {
    return new Saving.Refused<>(column, what, mend);
  }

  /** What a refusal of the database means; nothing for one that no typing can lead to. */
  static Optional<Contradiction> of(Throwable refusal) {
    return NestedExceptionUtils.getMostSpecificCause(refusal) instanceof PSQLException cause
            && cause.getServerErrorMessage() != null
        ? Arrays.stream(values())
            .filter(c -> c.constraint.equals(cause.getServerErrorMessage().getConstraint()))
            .findFirst()
        : Optional.empty();
  }
}
