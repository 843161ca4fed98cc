package jp.hashiwatashi.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages before and after a session. */
@Controller
final class SignInController {

  @GetMapping("/sign-in")
  SignInPage signIn(
      @RequestParam(defaultValue = "") String token,
      @RequestParam @Nullable String ended,
      @RequestParam @Nullable String kept) {
    return new SignInPage(token, ended != null, kept != null);
  }

  @GetMapping("/signed-out")
  SignedOutPage signedOut() {
    return new SignedOutPage();
  }
}
