package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.PartColumns;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;
import org.jspecify.annotations.Nullable;

/** All columns of a person to be placed: those that matching reads, and those for people only. */
public final class SendingRecordColumns extends ColumnSet<SendingRecord> {

  private final Supplier<LocalDate> today;
  private final PartColumns<SendingRecord, SeekerProfile> profile =
      part(new SeekerColumns(this::today, CodeShapes.BY_NAME_TOO), SendingRecord::profile);
  private final Column<SendingRecord, String> name =
      required("name", "氏名", RegisterShapes.line(), SendingRecord::name);
  private final Column<SendingRecord, String> kana =
      required("kana", "フリガナ", RegisterShapes.kana(), SendingRecord::kana);
  private final Column<SendingRecord, Sex> sex =
      optional(
          "sex",
          "性別",
          Shapes.oneOf(List.of(Sex.values()), Sex::name, Sex::japaneseName),
          r -> r.person().sex());
  private final Column<SendingRecord, String> phone =
      optional("phone", "電話", Shapes.telephone(), r -> r.person().phone());
  private final Column<SendingRecord, String> email =
      optional("email", "メール", Shapes.email(), r -> r.person().email());
  private final Column<SendingRecord, String> address =
      optional("address", "住所", RegisterShapes.line(), r -> r.person().address());
  private final Column<SendingRecord, String> employer =
      optional("employer", "送出事業主名", RegisterShapes.line(), SendingRecord::employerName);
  private final Column<SendingRecord, String> establishmentId =
      optional(
          "establishment_id",
          "送出事業所番号",
          RegisterShapes.id(),
          r -> r.separation().establishmentId());
  private final Column<SendingRecord, LocalDate> plannedOn =
      optional("planned_separation_on", "離職予定日", new DayShape(), r -> r.separation().plannedOn());
  private final Column<SendingRecord, LocalDate> separatedOn =
      optional("separated_on", "離職日", new DayShape(), r -> r.separation().separatedOn());
  private final Column<SendingRecord, SeparationReason> reason =
      optional(
          "separation_reason",
          "離職理由",
          Shapes.oneOf(
              List.of(SeparationReason.values()),
              SeparationReason::name,
              SeparationReason::japaneseName),
          r -> r.separation().reason());
  private final Column<SendingRecord, LocalDate> supportFrom =
      optional("support_from", "支援開始日", new DayShape(), r -> r.support().from());
  private final Column<SendingRecord, LocalDate> supportUntil =
      optional("support_until", "支援終了日", new DayShape(), r -> r.support().until());
  private final Column<SendingRecord, String> office =
      optional("office", "担当事務所", RegisterShapes.line(), r -> blankless(r.support().office()));
  private final Column<SendingRecord, String> consultant =
      optional(
          "consultant",
          "担当コンサルタント",
          RegisterShapes.line(),
          r -> blankless(r.support().consultant()));
  private final Column<SendingRecord, String> career =
      optional("career", "職歴の概要", RegisterShapes.text(), r -> blankless(r.career()));
  private final Column<SendingRecord, String> wishes =
      optional("wishes", "その他の希望", RegisterShapes.text(), r -> blankless(r.wishes()));
  private final Column<SendingRecord, List<Consent>> consents =
      optional(
          "consents",
          "同意",
          Shapes.listOf(new ConsentShape()),
          r -> RegisterShapes.listed(r.consents()));

  /** For records that were checked on the day when they were typed. */
  public SendingRecordColumns() {
    this(() -> LocalDate.MAX);
  }

  /**
   * @param today nobody is born after it
   */
  public SendingRecordColumns(Supplier<LocalDate> today) {
    super("求職者（送出情報）");
    this.today = today;
  }

  private LocalDate today() {
    return today.get();
  }

  @Override
  public @Nullable Column<SendingRecord, String> key() {
    return profile.key();
  }

  @Override
  protected void check(Row<SendingRecord> row, RowFaults<SendingRecord> faults) {
    profile.check(row, faults);
    RegisterIds.check(row, faults, profile.key(), profile.column("employer_id"), establishmentId);
    LocalDate from = row.find(supportFrom);
    LocalDate until = row.find(supportUntil);
    if (from != null && until != null && until.isBefore(from)) {
      faults.add(
          supportUntil, "支援終了日 " + until + " が支援開始日 " + from + " より前です", "支援終了日を支援開始日以後にしてください");
    }
    if (row.find(establishmentId) != null && row.isBlank(profile.column("employer_id"))) {
      faults.add(establishmentId, "送出事業所番号があるのに、送出事業主番号がありません", "送出事業主番号（employer_id）を入力してください");
    }
  }

  @Override
  protected SendingRecord build(Row<SendingRecord> row) {
    return new SendingRecord(
        profile.build(row),
        new Person(
            row.get(name),
            row.get(kana),
            row.find(sex),
            row.find(phone),
            row.find(email),
            row.find(address)),
        new Separation(
            row.find(employer),
            row.find(establishmentId),
            row.find(separatedOn),
            row.find(plannedOn),
            row.find(reason)),
        new Support(
            row.find(supportFrom),
            row.find(supportUntil),
            row.get(office, ""),
            row.get(consultant, "")),
        row.get(career, ""),
        row.get(wishes, ""),
        row.get(consents, List.of()),
        null,
        0,
        null);
  }

  private static @Nullable String blankless(String text) {
    return text.isEmpty() ? null : text;
  }
}
