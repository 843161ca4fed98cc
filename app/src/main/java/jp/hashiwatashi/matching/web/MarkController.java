package jp.hashiwatashi.matching.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs hidden, pinned and added by consultants. */
@Controller
@RequestMapping("/marks")
final class MarkController {

  /** Chosen to take a mark back. */
  private static final String NONE = "NONE";

  private static final int LONGEST_REASON = 500;

  private final Matching matching;
  private final MatchMarks marks;
  private final SendingRecordStore people;

  MarkController(Matching matching, MatchMarks marks, SendingRecordStore people) {
    this.matching = matching;
    this.marks = marks;
    this.people = people;
  }

  @GetMapping
  MarkPage ask(
      @RequestParam(defaultValue = "") String seeker,
      @RequestParam(defaultValue = "") String opening,
      @RequestParam(defaultValue = "person") String from,
      @RequestParam Map<String, String> given) {
    PairJudged pair = pair(seeker, opening);
    MatchMark mark = marks.of(seeker, opening).orElse(null);
    return new MarkPage(
        pair,
        mark,
        marks.formerOf(seeker, opening),
        MatchMarks.moment(mark),
        false,
        mark == null ? "" : mark.kind().name(),
        mark == null ? "" : mark.reason(),
        from,
        narrowing(given),
        List.of());
  }

  @PostMapping
  Object say(
      @RequestParam(defaultValue = "") String seeker,
      @RequestParam(defaultValue = "") String opening,
      @RequestParam(defaultValue = "person") String from,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam Map<String, String> given,
      Locale locale) {
    PairJudged pair = pair(seeker, opening);
    String why = reason.strip();
    var faults = faults(kind, why, Words.in(locale));
    boolean told =
        faults.isEmpty()
            && marks.say(
                seeker,
                opening,
                seen,
                kind.equals(NONE) ? null : MatchMark.Kind.valueOf(kind),
                why);
    if (told) {
      return Redirects.seeOther(MarkPage.home(seeker, opening, from, narrowing(given)));
    }
    boolean overtaken = faults.isEmpty();
    MatchMark mark = marks.of(seeker, opening).orElse(null);
    return new MarkPage(
        pair,
        mark,
        marks.formerOf(seeker, opening),
        overtaken ? MatchMarks.moment(mark) : seen,
        overtaken,
        kind,
        reason,
        from,
        narrowing(given),
        faults);
  }

  /** What the list that led here is narrowed to. */
  private Narrowing narrowing(Map<String, String> given) {
    return NarrowingForm.of(given, matching.offices()).used();
  }

  private static List<FieldFault> faults(String kind, String reason, Words words) {
    List<FieldFault> faults = new ArrayList<>();
    boolean known =
        kind.equals(NONE)
            || Arrays.stream(MatchMark.Kind.values()).anyMatch(k -> k.name().equals(kind));
    if (!known) {
      faults.add(new FieldFault("kind", words.text("mark.fault.kind")));
    }
    if (reason.isEmpty() && !kind.equals(NONE)) {
      faults.add(new FieldFault("reason", words.text("mark.fault.reason")));
    } else if (reason.length() > LONGEST_REASON) {
      faults.add(
          new FieldFault(
              "reason", words.text("mark.fault.reason.long", reason.length(), LONGEST_REASON)));
    } else if (MyNumber.standsIn(reason)) {
      faults.add(new FieldFault("reason", words.told(MyNumber.told())));
    }
    return faults;
  }

  private PairJudged pair(String seeker, String opening) {
    return matching
        .judge(seeker, opening, matching.strategy().weights())
        .filter(pair -> !pair.person().isMasked()) // another office's to say
        .orElseThrow(() ->
            people.find(seeker).isEmpty()
                ? new NothingHere(NothingHere.Kind.PERSON, seeker)
                : new NothingHere(NothingHere.Kind.OPENING, opening));
  }
}
