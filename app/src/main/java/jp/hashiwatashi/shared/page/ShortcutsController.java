package jp.hashiwatashi.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Lists the keyboard's shortcuts; whoever is hindered by them switches them off (WCAG 2.1.4). */
@Controller
final class ShortcutsController {

  /** Read by the page's script, which therefore must see it. */
  private static final String COOKIE = "hashiwatashi-keys";

  private static final String OFF = "off";

  @GetMapping("/shortcuts")
  ShortcutsPage shortcuts(@CookieValue(name = COOKIE, defaultValue = "on") String keys) {
    return new ShortcutsPage(!keys.equals(OFF));
  }

  @PostMapping("/shortcuts")
  RedirectView change(
      @RequestParam String keys, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, keys.equals(OFF) ? OFF : "on")
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return Redirects.seeOther(Address.of("/shortcuts").with("changed", "yes"));
  }
}
