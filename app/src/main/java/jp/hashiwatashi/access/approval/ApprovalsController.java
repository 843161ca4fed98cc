package jp.hashiwatashi.access.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** What waits for a second person, on a page. */
@Controller
final class ApprovalsController {

  static final String PATH = "/approvals";

  private final Approvals approvals;
  private final List<ApprovedAct> acts;
  private final BulkExport bulk;

  ApprovalsController(Approvals approvals, List<ApprovedAct> acts, BulkExport bulk) {
    this.approvals = approvals;
    this.acts = acts;
    this.bulk = bulk;
  }

  @GetMapping(PATH)
  ApprovalsPage page(@RequestParam(defaultValue = "") String refused, Locale locale) {
    approvals.seen();
    Words words = Words.in(locale);
    return new ApprovalsPage(
        approvals.waiting().stream().map(one -> waiting(one, words)).toList(),
        approvals.ofMine().stream()
            .map(one -> new ApprovalsPage.Mine(one, subject(one, words), where(one)))
            .toList(),
        Arrays.stream(Refusal.values())
            .map(Refusal::name)
            .filter(refused::equals)
            .findFirst()
            .orElse(""));
  }

  private ApprovalsPage.Waiting waiting(Approval one, Words words) {
    String refusal = approvals.refusal(one).map(Refusal::name).orElse(null);
    return new ApprovalsPage.Waiting(one, subject(one, words), refusal);
  }

  private Optional<ApprovedAct> act(Approval approval) {
    return acts.stream().filter(act -> act.kind().equals(approval.kind())).findFirst();
  }

  private String subject(Approval approval, Words words) {
    return act(approval)
        .map(act -> act.subject(approval, words))
        .orElseGet(() -> approval.subject());
  }

  private String where(Approval approval) {
    return approval.state() == Approval.State.GRANTED
        ? act(approval).map(act -> act.where(approval).toString()).orElse("")
        : "";
  }

  /** Asks for a second person for a list; what is granted is the list of these very words and columns. */
  @PostMapping(PATH + "/export")
  Object export(
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String columns,
      @RequestParam(defaultValue = "") String screen,
      @RequestParam(defaultValue = "") String people,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String other,
      Locale locale) {
    if (!people.matches("[0-9]{1,9}")) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    var wanted = new WantedList(subject, list, columns, screen, Long.parseLong(people));
    if (wanted.isTooLong()) {
      return bulk.page(wanted, purpose, other, List.of());
    }
    if (!wanted.isWhole()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    var stated = StatedPurpose.of(purpose, other, Words.in(locale));
    if (!stated.faults().isEmpty()) {
      return bulk.page(wanted, purpose, other, stated.faults());
    }
    approvals.ask(BulkExport.KIND, wanted, stated.kept());
    return Redirects.seeOther(PATH);
  }

  @PostMapping(PATH + "/{id:[0-9]{1,18}}")
  RedirectView decide(@PathVariable long id, @RequestParam(defaultValue = "") String step) {
    Approval approval =
        approvals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<Refusal> refusal =
        switch (step) {
          case "grant" -> approvals.decide(approval, true);
          case "refuse" -> approvals.decide(approval, false);
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    return Redirects.seeOther(PATH + refusal.map(why -> "?refused=" + why.name()).orElse(""));
  }
}
