package jp.hashiwatashi.subsidy.claims.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.claims.Claims;
import jp.hashiwatashi.subsidy.claims.OwnEmployers;
import jp.hashiwatashi.subsidy.claims.OwnEmployers.Own;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Filing;
import jp.hashiwatashi.subsidy.web.FactsForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Makes a claim of an estimate. */
@Controller
final class RecordingController {

  private static final String NEW = ClaimsController.PATH + "/new";

  private final Claims claims;
  private final OwnEmployers own;
  private final Registers registers;

  RecordingController(Claims claims, OwnEmployers own, Registers registers) {
    this.claims = claims;
    this.own = own;
    this.registers = registers;
  }

  @GetMapping(NEW)
  Object form(@RequestParam MultiValueMap<String, String> given, Locale locale) {
    return course(given).isPresent()
        ? new Typed(given, locale).page(List.of())
        : Redirects.seeOther("/subsidies");
  }

  @PostMapping(NEW)
  Object record(@RequestParam MultiValueMap<String, String> given, Locale locale) {
    if (course(given).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    var typed = new Typed(given, locale);
    List<FieldFault> faults = typed.faults();
    if (!faults.isEmpty()) {
      return typed.page(faults);
    }
    long id =
        claims.record(
            typed.course,
            typed.form.facts(),
            typed.employer,
            blankAsNull(typed.establishment),
            blankAsNull(typed.person),
            typed.key);
    return Redirects.seeOther(ClaimsController.PATH + "/" + id + "?done=recorded");
  }

  private static Optional<Course<?>> course(MultiValueMap<String, String> given) {
    return Courses.named(text(given, "course"));
  }

  private static String text(MultiValueMap<String, String> given, String name) {
    String text = given.getFirst(name);
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** The one that the form came with, or a new one. */
  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What was typed of it. */
  private final class Typed {

    private final Course<?> course;
    private final FactsForm form;
    private final List<Own> employers;
    private final String employer;
    private final String establishment;
    private final String person;
    private final UUID key;
    private final Words words;

    Typed(MultiValueMap<String, String> given, Locale locale) {
      this.words = Words.in(locale);
      this.course = RecordingController.course(given).orElseThrow();
      this.form = FactsForm.of(course, "", given, words);
      this.employers = own.all();
      String stated = text(given, "employer");
      this.employer =
          stated.isEmpty() && employers.size() == 1 ? employers.getFirst().id() : stated;
      this.establishment = text(given, "establishment");
      this.person = text(given, "seeker");
      this.key = key(text(given, "form"));
    }

    NewClaimPage page(List<FieldFault> faults) {
      List<FieldFault> all = new ArrayList<>(form.faults());
      all.addAll(faults);
      return new NewClaimPage(
          course,
          form,
          course.answer(form.facts()),
          employers,
          employer,
          establishment,
          person,
          key,
          List.copyOf(all));
    }

    List<FieldFault> faults() {
      List<FieldFault> faults = new ArrayList<>();
      Own chosen =
          employers.stream().filter(one -> one.id().equals(employer)).findFirst().orElse(null);
      if (!form.faults().isEmpty()) {
        return form.faults();
      }
      if (chosen == null) {
        faults.add(fault("employer", "claim.fault.employer"));
      } else if (establishment.isEmpty()) {
        if (course.filing() != Filing.NOT_NAMED || !chosen.isWhole()) {
          faults.add(fault("establishment", "claim.fault.place"));
        }
      } else if (chosen.places().stream().noneMatch(one -> one.id().equals(establishment))) {
        faults.add(fault("establishment", "claim.fault.place-of"));
      }
      if (!person.isEmpty() && registers.people().find(person).isEmpty()) {
        faults.add(fault("seeker", "claim.fault.person"));
      }
      return faults;
    }

    private FieldFault fault(String field, String key) {
      return new FieldFault(field, words.text(key));
    }
  }
}
