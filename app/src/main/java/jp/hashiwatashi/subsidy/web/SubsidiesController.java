package jp.hashiwatashi.subsidy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.law.LawBook;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.DrawnText;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.shared.paper.Paper;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.facts.CasePlaces;
import jp.hashiwatashi.subsidy.facts.CaseSubject;
import jp.hashiwatashi.subsidy.facts.FactSource;
import jp.hashiwatashi.subsidy.facts.KnownFact;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The screens of subsidies. What is typed is kept nowhere: it stands sealed in the address. */
@Controller
final class SubsidiesController {

  /** Before the facts of the answer before, among the fields. */
  static final String BEFORE = "was.";

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /** Read with the program's start, which a fault in the figures of law stops. */
  private final List<Course<?>> courses = Courses.ALL;

  private final List<FactSource> sources;
  private final CasePlaces places;
  private final DrawnText drawn;
  private final FileAnswer files;
  private final Clock clock;

  SubsidiesController(
      List<FactSource> sources, CasePlaces places, DrawnText drawn, FileAnswer files, Clock clock) {
    this.sources = sources;
    this.places = places;
    this.drawn = drawn;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping("/subsidies")
  SubsidiesPage courses() {
    return new SubsidiesPage(courses);
  }

  @GetMapping("/law")
  LawPage law() {
    return new LawPage(LawBook.all());
  }

  @GetMapping("/subsidies/{course}")
  CasePage answer(
      @PathVariable String course,
      @RequestParam MultiValueMap<String, String> given,
      Locale locale) {
    return page(named(course), given, Words.in(locale));
  }

  /** For the employer, in Japanese as the sources are; without an answer there is nothing to print. */
  @GetMapping("/subsidies/{course}/paper.pdf")
  void paper(
      @PathVariable String course,
      @RequestParam MultiValueMap<String, String> given,
      Principal person,
      HttpServletResponse response)
      throws IOException {
    CasePage page = page(named(course), given, WORDS);
    if (page.answer() == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String by = person.getName();
    String at = WORDS.moment(clock.instant());
    files.send(
        WORDS.text("subsidy.paper"),
        "pdf",
        "application/pdf",
        out ->
            Paper.draw(
                drawn.of("subsidy/paper", Map.of("page", page, "words", WORDS, "by", by, "at", at)),
                out),
        response);
  }

  private CasePage page(Course<?> course, MultiValueMap<String, String> given, Words words) {
    FactsForm typed = FactsForm.of(course, "", typed(course, given, words), words);
    CaseSubject subject = subject(course, typed, given, "");
    Set<String> names = course.allFacts().stream().map(Fact::name).collect(Collectors.toSet());
    List<KnownFact> known =
        sources.stream()
            .flatMap(source -> source.known(subject, words).stream())
            .filter(fact -> names.contains(fact.fact()))
            .toList();
    FactsForm form = typed.with(course, known, words);
    List<KnownFact> taken =
        known.stream()
            .filter(fact ->
                form.typed().getOrDefault(fact.fact(), List.of()).equals(List.of(fact.text())))
            .toList();
    boolean takesOver =
        sources.stream().flatMap(source -> source.names().stream()).anyMatch(names::contains);
    if (form.isEmpty() || !form.faults().isEmpty()) {
      return new CasePage(course, takesOver, places.of(course), subject, form, taken, null, null);
    }
    FactsForm before = FactsForm.of(course, BEFORE, given, words);
    boolean compared = !before.isEmpty() && before.faults().isEmpty();
    Moved moved = compared ? Moved.between(course, before.facts(), form.facts(), words) : null;
    return new CasePage(
        course,
        takesOver,
        places.of(course),
        subject,
        form,
        taken,
        course.answer(form.facts()),
        moved == null || moved.isNothing() ? null : moved);
  }

  /** What was typed, without what was only taken over of whom the case was about before. */
  private MultiValueMap<String, String> typed(
      Course<?> course, MultiValueMap<String, String> given, Words words) {
    FactsForm before = FactsForm.of(course, BEFORE, given, words);
    CaseSubject was = subject(course, before, given, BEFORE);
    if (before.isEmpty()
        || was.equals(subject(course, FactsForm.of(course, "", given, words), given, ""))) {
      return given;
    }
    var typed = new LinkedMultiValueMap<>(given);
    sources.stream()
        .flatMap(source -> source.known(was, words).stream())
        .filter(fact -> List.of(fact.text()).equals(given.get(fact.fact())))
        .forEach(fact -> typed.remove(fact.fact()));
    return typed;
  }

  private CaseSubject subject(
      Course<?> course, FactsForm typed, MultiValueMap<String, String> given, String prefix) {
    Optional<LocalDate> day = typed.facts().find(course.selectingDay());
    return new CaseSubject(
        number(given, prefix + "seeker"),
        number(given, prefix + "employer"),
        place(course, given, prefix + "establishment"),
        day.orElse(LocalDate.now(clock)),
        day.isPresent());
  }

  /** The one that was chosen; before anything was, the only one there is. */
  private String place(Course<?> course, MultiValueMap<String, String> given, String name) {
    List<Choice> mine = places.of(course);
    return mine.size() == 1 && !given.containsKey(name)
        ? mine.getFirst().value()
        : number(given, name);
  }

  private static String number(MultiValueMap<String, String> given, String name) {
    String text = given.getFirst(name);
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static Course<?> named(String name) {
    return Courses.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
