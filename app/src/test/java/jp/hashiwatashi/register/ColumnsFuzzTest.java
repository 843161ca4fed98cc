package jp.hashiwatashi.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ShapeReadings;

/** Every column of every register: corporate numbers, days, codes, consents, amounts and the rest. */
class ColumnsFuzzTest {

  private static final List<ColumnSet<?>> REGISTERS =
      List.of(
          new SendingRecordColumns(() -> LocalDate.of(2026, 11, 21)),
          new OpeningRecordColumns(),
          new EmployerColumns(),
          new EstablishmentColumns(),
          new ContactColumns());

  @FuzzTest(maxDuration = "1m")
  void whateverIsTypedIsReadOrRefusedAndReadsTheSameAsWrittenAndAsShown(byte @NotNull [] typed) {
    String text = new String(typed, UTF_8);
    for (ColumnSet<?> register : REGISTERS) {
      for (Column<?, ?> column : register.columns()) {
        ShapeReadings.hold(column.code(), column.shape(), text);
      }
    }
  }

  @FuzzTest(maxDuration = "30s")
  void whateverIsTypedOfAConsentIsReadOrRefused(byte @NotNull [] typed) {
    ShapeReadings.hold("consent", new ConsentShape(), "HELLO_WORK:" + new String(typed, UTF_8));
  }
}
