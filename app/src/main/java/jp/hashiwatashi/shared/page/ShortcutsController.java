package jp.hashiwatashi.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.WebUtils;

/** Lists the keyboard's shortcuts; whoever is hindered by them switches them off (WCAG 2.1.4). */
@Controller
final class ShortcutsController {

  /** Read by the page's script, which therefore must see it. */
  private static final String COOKIE = "hashiwatashi-keys";

  private static final String OFF = "off";

  private final String prefix;

  ShortcutsController(@Value("${hashiwatashi.cookie-prefix:}") String prefix) {
    this.prefix = prefix;
  }

  @GetMapping("/shortcuts")
  ShortcutsPage shortcuts(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, prefix + COOKIE);
    return new ShortcutsPage(cookie == null || !cookie.getValue().equals(OFF));
  }

  @PostMapping("/shortcuts")
  RedirectView change(@RequestParam String keys, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(prefix + COOKIE, keys.equals(OFF) ? OFF : "on")
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .secure(!prefix.isEmpty())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return Redirects.seeOther(Address.of("/shortcuts").with("changed", "yes"));
  }
}
