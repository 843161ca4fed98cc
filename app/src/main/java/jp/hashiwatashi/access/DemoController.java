package jp.hashiwatashi.access;

import java.util.List;
import jp.hashiwatashi.shared.page.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** In a demonstration anybody may be anybody; outside of one there is no such page. */
@Controller
final class DemoController {

  private final DemoCast cast;
  private final SignInLinks links;

  DemoController(DemoCast cast, SignInLinks links) {
    this.cast = cast;
    this.links = links;
  }

  @GetMapping("/demo")
  DemoPage cast() {
    List<DemoCast.Role> roles = cast.roles();
    if (roles.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new DemoPage(roles);
  }

  @PostMapping("/demo")
  RedirectView enter(@RequestParam(defaultValue = "") String as) {
    DemoCast.Role role =
        cast.roles().stream()
            .filter(one -> one.name().equals(as))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Redirects.seeOther(SignInLinks.path(links.make(role.name())));
  }
}
