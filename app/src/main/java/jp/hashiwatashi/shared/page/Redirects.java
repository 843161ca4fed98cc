package jp.hashiwatashi.shared.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where the browser goes after something was kept, so that going back or again keeps nothing twice. */
public final class Redirects {

  private Redirects() {}

  public static RedirectView seeOther(Address address) {
    return seeOther(address.toString());
  }

  public static RedirectView seeOther(String address) {
    var view = new RedirectView(address);
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  /** A path here: never another site, and never a header's line break. */
  public static boolean isOurs(String address) {
    boolean twoSlashes = address.startsWith("//") || address.startsWith("/\\");
    return address.startsWith("/")
        && !twoSlashes
        && address.chars().allMatch(c -> c > ' ' && c < 127);
  }
}
