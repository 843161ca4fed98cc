package jp.hashiwatashi.workbench.web;

import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.workbench.RematchJobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Looking for everybody's best anew: how far it is, what was done, and to begin it now. */
@Controller
@RequestMapping("/rematch")
final class RematchController {

  private final RematchJobs jobs;

  RematchController(RematchJobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping
  RematchPage told() {
    return new RematchPage(jobs.underWay().orElse(null), jobs.latest());
  }

  @PostMapping
  RedirectView begin() {
    jobs.begin();
    return Redirects.seeOther("/rematch");
  }
}
