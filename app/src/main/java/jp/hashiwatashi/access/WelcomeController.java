package jp.hashiwatashi.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says as what somebody is at work whom the first page is not for. */
@Controller
final class WelcomeController {

  static final String PATH = "/welcome";

  private final Accounts accounts;

  WelcomeController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping(PATH)
  WelcomePage welcome() {
    return new WelcomePage(accounts.mine());
  }
}
