package jp.hashiwatashi.matching.web;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Columns of lists of people with openings, in Japanese.
 *
 * @param <R> a row of the list
 */
public abstract class CandidateColumns<R> extends WrittenColumns<R> {

  protected static final Words WORDS = Words.in(Locale.JAPANESE);

  protected CandidateColumns(String japaneseName) {
    super(japaneseName);
  }

  /** The columns of a person; blank where there is none. */
  protected final void person(Function<R, @Nullable SendingRecord> of) {
    text("name", "氏名", row -> of(of.apply(row), SendingRecord::name));
    text("kana", "フリガナ", row -> of(of.apply(row), SendingRecord::kana));
  }

  /** The columns of an opening; blank where there is none. */
  protected final void opening(Function<R, @Nullable Opening> of) {
    text("employer", "受入事業主", row -> of(of.apply(row), Opening::employer));
    text(
        "occupation",
        "職業",
        row -> of(of.apply(row), opening -> WORDS.occupation(opening.profile().occupation())));
    text("workplace", "就業場所", row -> of(of.apply(row), opening -> place(opening.profile())));
    yen("monthly_wage_min", "月額賃金下限", of, OpeningProfile::monthlyWageMinYen);
    yen("monthly_wage_max", "月額賃金上限", of, OpeningProfile::monthlyWageMaxYen);
  }

  /** @param thousandths 0…100000 */
  protected final void score(Function<R, @Nullable Long> thousandths) {
    optional("score", "点", Shapes.thousandths("78.25"), thousandths);
  }

  protected final void notStated(Function<R, Set<Condition>> conditions) {
    text(
        "not_stated",
        "未記入の条件",
        row -> {
          Set<Condition> all = conditions.apply(row);
          return all.isEmpty()
              ? null
              : WORDS.list(all.stream().map(c -> WORDS.text("condition." + c.code())).toList());
        });
  }

  private void yen(
      String code,
      String name,
      Function<R, @Nullable Opening> of,
      ToLongFunction<OpeningProfile> wage) {
    optional(
        code,
        name,
        Shapes.yen("250000"),
        row -> {
          Opening opening = of.apply(row);
          long yen = opening == null ? -1 : wage.applyAsLong(opening.profile());
          return yen < 0 ? null : yen;
        });
  }

  private static @Nullable String place(OpeningProfile opening) {
    if (opening.municipality() < 0) {
      return opening.remote() ? WORDS.text("match.remote") : null;
    }
    return WORDS.place(opening.municipality());
  }

  private static <T, V> @Nullable V of(@Nullable T record, Function<T, @Nullable V> value) {
    return record == null ? null : value.apply(record);
  }
}
