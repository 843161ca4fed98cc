package jp.hashiwatashi.matching.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.matching.plan.PlanChange;
import jp.hashiwatashi.matching.plan.PlanStep;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans of whole groups: looked at and changed. */
@Controller
final class PlanController {

  private final Plans plans;
  private final PlanDrawing drawing;
  private final PlanPersonDrawing personDrawing;
  private final PlanActs acts;

  PlanController(Plans plans, PlanDrawing drawing, PlanPersonDrawing personDrawing, PlanActs acts) {
    this.plans = plans;
    this.drawing = drawing;
    this.personDrawing = personDrawing;
    this.acts = acts;
  }

  private PlanVersion asked(long id) {
    return plans
        .find(id)
        .orElseThrow(() -> new NothingHere(NothingHere.Kind.GROUP_PLAN, Long.toString(id)));
  }

  @GetMapping("/group-plans/{id:[0-9]{1,18}}")
  PlanPage show(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "50") String size,
      Locale locale) {
    return drawing.page(
        asked(id),
        new PlanDrawing.Asked(
            PlanShow.of(show), PlanAct.number(page), PlanAct.number(size), "", List.of()),
        Words.in(locale));
  }

  @GetMapping("/group-plans/{id:[0-9]{1,18}}/people/{person}")
  PlanPersonPage person(@PathVariable long id, @PathVariable String person, Locale locale) {
    PlanVersion version = asked(id);
    if (!plans.current(version).people().contains(person)) {
      throw new NothingHere(NothingHere.Kind.PERSON, person);
    }
    return personDrawing.page(version, person, "", List.of(), Words.in(locale));
  }

  @PostMapping("/group-plans/{id:[0-9]{1,18}}")
  Object change(@PathVariable long id, PlanAct act, HttpServletRequest request, Locale locale) {
    PlanVersion latest = asked(id);
    switch (act.verb()) {
      case "stop" -> plans.stop(latest);
      case "away" -> plans.putAway(id, true);
      case "back" -> plans.putAway(id, false);
      default -> {
        return changed(latest, act, request, Words.in(locale));
      }
    }
    return Redirects.seeOther(
        act.verb().equals("away") ? "/group-plans" : PlanPage.address(id).toString());
  }

  private Object changed(PlanVersion latest, PlanAct act, HttpServletRequest request, Words words) {
    long id = latest.planId();
    PlanVersion at = plans.version(id, act.base()).orElse(latest);
    PlanActs.Understood understood = acts.read(act, at, plans.current(at), words);
    PlanChange change = understood.change();
    if (change == null) {
      return faulty(latest, act, understood.faults(), words);
    }
    return switch (plans.change(id, at.number(), change)) {
      case Plans.Changed.Kept(PlanVersion now) ->
          Redirects.seeOther(PlanPage.address(id).with("changed", now.number()));
      case Plans.Changed.Overtaken(PlanVersion now, List<PlanStep> since) ->
          new PlanOvertakenPage(now, since, change, sent(request));
    };
  }

  /** The page that the form stands on, with what was typed and what is wrong with it. */
  private Object faulty(PlanVersion latest, PlanAct act, List<FieldFault> faults, Words words) {
    String seeker = PlanAct.plain(act.seeker());
    String typed = PlanAct.plain(act.names());
    if (!seeker.isEmpty() && plans.current(latest).people().contains(seeker)) {
      return personDrawing.page(latest, seeker, typed, faults, words);
    }
    var asked = new PlanDrawing.Asked(PlanShow.ALL, 1, 50, typed, faults);
    return drawing.page(latest, asked, words);
  }

  private static Map<String, List<String>> sent(HttpServletRequest request) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals("base") && !name.startsWith("_")) {
            sent.put(name, new ArrayList<>(List.of(values)));
          }
        });
    return sent;
  }
}
