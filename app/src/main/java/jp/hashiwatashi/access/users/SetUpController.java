package jp.hashiwatashi.access.users;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SetUp;
import jp.hashiwatashi.access.SetUp.First;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.access.users.LinkPage.Handed;
import jp.hashiwatashi.access.users.SetUpPage.Names;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins an installation that has no administrator, by the link that its start has printed. */
@Controller
final class SetUpController {

  private final SetUp setUp;

  SetUpController(SetUp setUp) {
    this.setUp = setUp;
  }

  @GetMapping(SetUp.PATH)
  SetUpPage setUp(@RequestParam(defaultValue = "") String token) {
    return new SetUpPage(setUp.isOpen(token) ? token : "", Names.NONE, List.of());
  }

  @PostMapping(SetUp.PATH)
  Object setUp(
      @RequestParam(defaultValue = "") String token,
      @ModelAttribute Names typed,
      HttpServletRequest request,
      Locale locale) {
    List<First> firsts = new ArrayList<>();
    List<FieldFault> faults = read(typed, firsts, Words.in(locale));
    if (!faults.isEmpty()) {
      return new SetUpPage(setUp.isOpen(token) ? token : "", typed, faults);
    }
    Map<String, String> made = setUp.begin(token, firsts);
    if (made.isEmpty()) {
      return new SetUpPage("", Names.NONE, List.of());
    }
    String here = UsersController.here(request);
    return new LinkPage(
        made.entrySet().stream()
            .map(one -> new Handed(one.getKey(), here + SignInLinks.path(one.getValue())))
            .toList(),
        SignInLinks.HANDED_FOR.toDays(),
        "/sign-in");
  }

  private static List<FieldFault> read(Names typed, List<First> firsts, Words words) {
    List<FieldFault> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (Asked one : asked(typed)) {
      if (!one.needed() && one.name().isBlank()) {
        continue;
      }
      var kept = SignInName.of(one.name());
      if (kept.isEmpty()) {
        faults.add(new FieldFault(one.field(), words.text("users.fault.name")));
      } else if (!names.add(folded(kept.get()))) {
        faults.add(new FieldFault(one.field(), words.text("set-up.fault.same")));
      }
      String known = one.known().strip();
      String knownField = one.field() + "Known";
      if (known.isEmpty()) {
        faults.add(new FieldFault(knownField, words.text("set-up.fault.unknown")));
      } else if (known.contains("@") && !Invitation.isEmail(known)) {
        faults.add(new FieldFault(knownField, words.text("users.fault.email")));
      } else if (!people.add(folded(known))) {
        faults.add(new FieldFault(knownField, words.text("set-up.fault.same-person")));
      }
      kept.ifPresent(name -> firsts.add(new First(name, known, one.principal(), one.scope())));
    }
    boolean office = CenterOffice.all().stream().anyMatch(one -> one.name().equals(typed.office()));
    if (!typed.manager().isBlank() && !office) {
      faults.add(new FieldFault("office", words.text("users.fault.scope")));
    }
    return faults;
  }

  private record Asked(
      String field, String name, String known, Principal principal, String scope, boolean needed) {}

  private static List<Asked> asked(Names typed) {
    Principal headquarters = Principal.HQ_ADMINISTRATOR;
    return List.of(
        new Asked("first", typed.first(), typed.firstKnown(), headquarters, "", true),
        new Asked("second", typed.second(), typed.secondKnown(), headquarters, "", true),
        new Asked(
            "manager",
            typed.manager(),
            typed.managerKnown(),
            Principal.OFFICE_MANAGER,
            typed.office(),
            false),
        new Asked(
            "consultant",
            typed.consultant(),
            typed.consultantKnown(),
            Principal.CONSULTANT,
            Accounts.ALL_OFFICES,
            false));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
