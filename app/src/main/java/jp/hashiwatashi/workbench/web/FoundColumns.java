package jp.hashiwatashi.workbench.web;

import java.util.Locale;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of the news of a day as a list, one row for each person and opening that are new. */
final class FoundColumns extends WrittenColumns<FoundColumns.Line> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /** A person and an opening of whom one is new for the other. */
  record Line(SendingRecord person, Opening opening, Candidate candidate) {}

  FoundColumns(String title) {
    super(title);
    id("seeker_id", "求職者番号", line -> line.person.id());
    text("name", WORDS.text("person.name"), line -> line.person.name());
    text("kana", "フリガナ", line -> line.person.kana());
    id("opening_id", "受入情報番号", line -> line.opening.id());
    text("employer", "受入事業主", line -> line.opening.employer());
    text(
        "occupation",
        WORDS.text("opening.occupation"),
        line -> WORDS.occupation(line.opening.profile().occupation()));
    optional("score", "点", Shapes.thousandths("78.25"), line -> (long) line.candidate.score());
  }
}
