package jp.hashiwatashi.access.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.shared.page.Redirects;
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

  ApprovalsController(Approvals approvals, List<ApprovedAct> acts) {
    this.approvals = approvals;
    this.acts = acts;
  }

  @GetMapping(PATH)
  ApprovalsPage page(@RequestParam(defaultValue = "") String refused) {
    approvals.seen();
    return new ApprovalsPage(
        approvals.waiting().stream()
            .map(one ->
                new ApprovalsPage.Waiting(
                    one, approvals.refusal(one).map(Refusal::name).orElse(null)))
            .toList(),
        approvals.ofMine().stream().map(one -> new ApprovalsPage.Mine(one, where(one))).toList(),
        Arrays.stream(Refusal.values())
            .map(Refusal::name)
            .filter(refused::equals)
            .findFirst()
            .orElse(""));
  }

  private String where(Approval approval) {
    return approval.state() == Approval.State.GRANTED
        ? acts.stream()
            .filter(act -> act.kind().equals(approval.kind()))
            .map(act -> act.where(approval).toString())
            .findFirst()
            .orElse("")
        : "";
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
