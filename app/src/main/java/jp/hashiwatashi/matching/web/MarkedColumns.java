package jp.hashiwatashi.matching.web;

import java.util.function.Function;
import jp.hashiwatashi.matching.Marked;
import jp.hashiwatashi.matching.OpeningMatch;
import jp.hashiwatashi.matching.PersonMatch;
import jp.hashiwatashi.matching.engine.Candidate;
import org.jspecify.annotations.Nullable;

/** The columns of candidates that are taken out: as on the screen, with what consultants say of them. */
final class MarkedColumns<M> extends CandidateColumns<Marked.Row<M>> {

  private MarkedColumns(
      String title,
      String idCode,
      String idName,
      Function<M, String> id,
      Function<M, Candidate> candidate) {
    super(title);
    number("rank", "順位", row -> row.rank() == 0 ? null : row.rank());
    id(idCode, idName, row -> id.apply(row.match()));
    score(row -> (long) candidate.apply(row.match()).score());
  }

  private void end(Function<M, Candidate> candidate, Function<M, Long> distance) {
    text("distance", "距離", row -> kilometres(distance.apply(row.match())));
    notStated(row -> candidate.apply(row.match()).notStated());
    text("mark", "印", row -> row.mark() == null ? null : WORDS.text("mark." + row.mark().kind()));
    text("mark_reason", "印の理由", row -> row.mark() == null ? null : row.mark().reason());
  }

  private static @Nullable String kilometres(long metres) {
    return metres < 0 ? null : WORDS.kilometres(metres);
  }

  static MarkedColumns<OpeningMatch> openings() {
    var columns =
        new MarkedColumns<OpeningMatch>(
            WORDS.text("tab.openings"),
            "opening_id",
            "受入情報番号",
            match -> match.opening().id(),
            OpeningMatch::candidate);
    columns.opening(row -> row.match().opening());
    columns.end(OpeningMatch::candidate, OpeningMatch::distance);
    return columns;
  }

  static MarkedColumns<PersonMatch> people() {
    var columns =
        new MarkedColumns<PersonMatch>(
            WORDS.text("tab.people"),
            "seeker_id",
            "求職者番号",
            match -> match.person().id(),
            PersonMatch::candidate);
    columns.person(row -> row.match().person());
    columns.end(PersonMatch::candidate, PersonMatch::distance);
    return columns;
  }
}
