package jp.hashiwatashi.matching.plan.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanSummary;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterMarks;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of plans, and new ones: of people who were ticked, listed, an employer's, or named. */
@Controller
final class PlanMakingController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final Plans plans;
  private final SendingRecordStore people;
  private final EmployerStore employers;
  private final RegisterMarks marks;
  private final PeopleNamed peopleNamed;
  private final SignedIn signedIn;
  private final Clock clock;

  PlanMakingController(
      Plans plans,
      SendingRecordStore people,
      EmployerStore employers,
      RegisterMarks marks,
      PeopleNamed peopleNamed,
      SignedIn signedIn,
      Clock clock) {
    this.plans = plans;
    this.people = people;
    this.employers = employers;
    this.marks = marks;
    this.peopleNamed = peopleNamed;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** Whom somebody has chosen, exactly as it came. */
  record Chosen(
      @Nullable String people,
      @Nullable List<String> person,
      @Nullable String names,
      @Nullable String employer,
      @Nullable String drawn) {}

  @GetMapping("/group-plans")
  PlansPage list(
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size) {
    return list(show.equals(PlansPage.AWAY), page, size, "", List.of());
  }

  private PlansPage list(
      boolean away, String page, String size, String names, List<FieldFault> faults) {
    var paging = Paging.asked(page, size, plans.count(away), PlansPage.address(away));
    return new PlansPage(
        plans.some(away, paging.offset(), paging.size()), paging, away, names, faults);
  }

  @GetMapping("/group-plans" + ShownList.FILES)
  ShownList<PlanSummary> files(@RequestParam(defaultValue = "") String show) {
    boolean away = show.equals(PlansPage.AWAY);
    return ShownList.of(
        WORDS.text("plans.title"),
        new PlanListColumns(),
        List.of(
            new Condition(
                WORDS.text("export.filter"),
                WORDS.text(away ? "plans.listed.away" : "plans.listed"))),
        PlansPage.address(away),
        plans.all(away));
  }

  @PostMapping("/group-plans")
  Object make(Chosen chosen, @RequestParam Map<String, String> typed, Locale locale) {
    Words words = Words.in(locale);
    List<FieldFault> faults = new ArrayList<>();
    List<String> ids = chosen(chosen, typed, faults, words);
    if (faults.isEmpty() && ids.isEmpty()) {
      faults.add(new FieldFault("names", words.text("plan.fault.nobody-chosen")));
    }
    if (ids.size() > PlanContent.MOST_PEOPLE) {
      faults.add(
          new FieldFault(
              "names", words.text("plan.fault.many", words.number(PlanContent.MOST_PEOPLE))));
    }
    if (!faults.isEmpty()) {
      return list(false, "", "", PlanAct.plain(chosen.names()), List.copyOf(faults));
    }
    long plan = plans.make(key(chosen, ids), name(chosen, ids, words), ids);
    return Redirects.seeOther(PlanPage.address(plan));
  }

  /**
   * @param typed the filter of the list, where everybody on it is meant
   */
  private List<String> chosen(
      Chosen chosen, Map<String, String> typed, List<FieldFault> faults, Words words) {
    return switch (PlanAct.plain(chosen.people())) {
      case "listed" ->
          people
              .list(
                  RegisterFilter.read(RegisterName.PEOPLE, name -> PlanAct.plain(typed.get(name))),
                  SendingRecordStore.Order.ID,
                  0,
                  PlanContent.MOST_PEOPLE + 1)
              .rows()
              .stream()
              .map(p -> p.id())
              .toList();
      case "employer" ->
          marks.ofEmployer(RegisterName.PEOPLE, PlanAct.plain(chosen.employer())).stream()
              .sorted()
              .toList();
      case "named" -> {
        PeopleNamed.Found found = peopleNamed.find(PlanAct.plain(chosen.names()), words);
        found.faults().forEach(f -> faults.add(new FieldFault("names", f)));
        yield found.ids();
      }
      default -> {
        List<String> ticked = chosen.person() == null ? List.of() : chosen.person();
        var present = marks.present(RegisterName.PEOPLE, ticked);
        yield ticked.stream().filter(present::contains).distinct().toList();
      }
    };
  }

  private String name(Chosen chosen, List<String> ids, Words words) {
    Employer employer = employers.named(PlanAct.plain(chosen.employer()));
    String whose = employer == null || employer.name() == null ? "" : employer.name() + " ";
    return words.text(
        "plan.name.usual", whose, words.shortDay(LocalDate.now(clock)), words.number(ids.size()));
  }

  /** The same for what is sent twice from one page, and for nothing else. */
  private String key(Chosen chosen, List<String> ids) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
      return String.join(
          " ", signedIn.name(), PlanAct.plain(chosen.drawn()), HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
