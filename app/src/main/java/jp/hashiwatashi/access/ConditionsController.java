package jp.hashiwatashi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hashiwatashi.shared.page.Conditions;
import jp.hashiwatashi.shared.page.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Takes what somebody types to search or narrow, and leads to the page with it sealed in the address. */
@Controller
final class ConditionsController implements LateForms {

  /** Of an address, in characters: servers and browsers take some thousands. */
  static final int LONGEST = 6_000;

  @PostMapping(Conditions.PATH)
  RedirectView ask(HttpServletRequest request, CsrfToken token) {
    Map<String, String[]> sent = new LinkedHashMap<>(request.getParameterMap());
    sent.remove(token.getParameterName());
    String address = address(sent);
    if (address.length() > LONGEST) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    return Redirects.seeOther(address);
  }

  @Override
  public boolean isOneOf(String path) {
    return path.equals(Conditions.PATH);
  }

  /** Nothing is kept: the page is shown with the conditions to whoever is signed in then. */
  @Override
  public String keep(String path, Map<String, String[]> sent) {
    Map<String, String[]> conditions = new LinkedHashMap<>(sent);
    conditions.remove("_csrf");
    String address = address(conditions);
    return address.length() > LONGEST ? "/" : address;
  }

  private static String address(Map<String, String[]> sent) {
    String to = sent.getOrDefault(Conditions.TO, new String[] {""})[0];
    sent.remove(Conditions.TO);
    boolean known = Redirects.isOurs(to) && to.matches("[^?#]*");
    return Conditions.address(known ? to : "/", sent);
  }
}
