package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Consent;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.SeparationReason;
import jp.hashiwatashi.register.Sex;
import jp.hashiwatashi.register.SmeClass;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.page.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thing has one Japanese name, in files and on screens. */
class NamesOnScreensTest {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private record Named(String key, String inFiles, String onScreen) {}

  static Stream<Named> names() {
    return Stream.of(
            named("move.", Move.values(), Move::japaneseName),
            named("employment.", EmploymentType.values(), EmploymentType::japaneseName),
            named("separation.", SeparationReason.values(), SeparationReason::japaneseName),
            named("consent.", Consent.Purpose.values(), Consent.Purpose::japaneseName),
            named(
                "wage-bearer.",
                OfferedTerms.WageBearer.values(),
                OfferedTerms.WageBearer::japaneseName),
            named("source.", Handling.Source.values(), Handling.Source::japaneseName),
            named("sme-class.", SmeClass.values(), SmeClass::japaneseName),
            named("industry.", IndustryDivision.values(), IndustryDivision::japaneseName),
            // A form leaves room for one letter; a person is told in a whole word.
            named("sex.", Sex.values(), sex -> sex.japaneseName() + "性"),
            named("wage.", OfferedWage.Unit.values(), unit -> unit.japaneseName() + " 1円"))
        .flatMap(each -> each);
  }

  private static <E extends Enum<E>> Stream<Named> named(
      String prefix, E[] values, Function<E, String> name) {
    return Arrays.stream(values)
        .map(value -> {
          String key = prefix + value.name();
          return new Named(key, name.apply(value), WORDS.text(key, "1円"));
        });
  }

  @ParameterizedTest
  @MethodSource("names")
  void aThingIsCalledTheSameOnScreensAsInFiles(Named named) {
    assertThat(named.onScreen()).as(named.key()).isEqualTo(named.inFiles());
  }
}
