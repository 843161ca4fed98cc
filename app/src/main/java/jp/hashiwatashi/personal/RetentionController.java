package jp.hashiwatashi.personal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What falls due and what was made anonymous, for who answers for it. */
@Controller
final class RetentionController {

  private final Retention retention;

  RetentionController(Retention retention) {
    this.retention = retention;
  }

  @GetMapping("/retention")
  RetentionPage page() {
    return new RetentionPage(retention.counted(), Retention.DAYS_AHEAD);
  }
}
