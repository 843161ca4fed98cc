package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.Shown;

/** {@code PURPOSE:day given}, and after another colon the day it was withdrawn. */
record ConsentShape() implements Shape<Consent> {

  private static final Shape<Consent.Purpose> PURPOSE =
      Shapes.oneOf(
          List.of(Consent.Purpose.values()), Consent.Purpose::name, Consent.Purpose::japaneseName);
  private static final String NAMES =
      Arrays.stream(Consent.Purpose.values())
          .map(Consent.Purpose::japaneseName)
          .collect(Collectors.joining("、"));
  private static final Shape<LocalDate> DAY = new DayShape();

  @Override
  public CellReading<Consent> read(String text) {
    String[] parts = JapaneseInput.compact(text).split(":", -1);
    if (parts.length < 2 || parts.length > 3) {
      return refused(text, "目的と日付の組ではありません");
    }
    if (!(PURPOSE.read(parts[0]) instanceof CellReading.Value<Consent.Purpose> purpose)) {
      return refused(text, "目的が読めません");
    }
    if (!(DAY.read(parts[1]) instanceof CellReading.Value<LocalDate> given)) {
      return refused(text, "同意した日が読めません");
    }
    if (parts.length == 2) {
      return CellReading.of(new Consent(purpose.value(), given.value(), null));
    }
    if (!(DAY.read(parts[2]) instanceof CellReading.Value<LocalDate> withdrawn)) {
      return refused(text, "撤回した日が読めません");
    }
    return withdrawn.value().isBefore(given.value())
        ? refused(text, "撤回した日が同意した日より前です")
        : CellReading.of(new Consent(purpose.value(), given.value(), withdrawn.value()));
  }

  private static CellReading<Consent> refused(String text, String what) {
    return CellReading.refused(
        "同意「" + Shown.of(text) + "」の" + what,
        "「ハローワークとの共有:2026-11-21」の形で、目的（" + NAMES + "）と日付を : で区切ってください");
  }

  @Override
  public String write(Consent value) {
    String given = value.purpose() + ":" + value.givenOn();
    return value.withdrawnOn() == null ? given : given + ":" + value.withdrawnOn();
  }

  @Override
  public String show(Consent value) {
    String given = value.purpose().japaneseName() + ":" + value.givenOn();
    return value.withdrawnOn() == null ? given : given + ":" + value.withdrawnOn();
  }

  @Override
  public String support() {
    return "目的と日付を「ハローワークとの共有:2026-11-21」のように。撤回したときは続けて : と撤回した日。目的は " + NAMES;
  }

  @Override
  public String englishSupport() {
    return "purpose and day given, as in HELLO_WORK:2026-11-21; then : and the day withdrawn. "
        + PURPOSE.englishDescription();
  }

  @Override
  public String description() {
    return "目的:同意した日（:撤回した日）。目的は " + PURPOSE.description();
  }

  @Override
  public String englishDescription() {
    return "purpose:day given(:day withdrawn); " + PURPOSE.englishDescription();
  }
}
