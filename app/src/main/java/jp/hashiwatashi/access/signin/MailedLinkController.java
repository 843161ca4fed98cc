package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.shared.page.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Mails a link to an employer's user or a worker who asks for one. What is answered, and when, does not
 * depend on whether there is anybody: whatever is found out is found out after the answer.
 */
@Controller
final class MailedLinkController {

  private final SignInRecords records;
  private final SignInLinks links;
  private final LinkMail mail;

  MailedLinkController(SignInRecords records, SignInLinks links, LinkMail mail) {
    this.records = records;
    this.links = links;
    this.mail = mail;
  }

  @PostMapping("/sign-in/mail")
  RedirectView ask(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
    String source = request.getRemoteAddr();
    String asked = name.strip();
    if (mail.isConfigured() && !asked.isEmpty() && asked.length() <= 254) {
      Thread.ofVirtual().name("mailed-link").start(() -> send(asked, source));
    }
    return Redirects.seeOther("/sign-in/mailed");
  }

  private void send(String asked, String source) {
    // Whoever asks again and again waits longer and longer, as for a wrong password.
    if (records.begin("mail:" + asked, source).isEmpty()) {
      records
          .mailed(asked)
          .ifPresent(
              one -> mail.send(one.email(), one.name(), links.make(one.name()), "mail.sign-in"));
    }
  }

  @GetMapping("/sign-in/mailed")
  MailedLinkPage mailed() {
    return new MailedLinkPage();
  }
}
