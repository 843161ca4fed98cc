package jp.hashiwatashi.shared.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the components. */
@Controller
final class ComponentsController {

  @GetMapping("/components")
  ComponentsPage components() {
    return new ComponentsPage();
  }
}
