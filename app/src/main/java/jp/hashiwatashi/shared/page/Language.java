package jp.hashiwatashi.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Japanese, unless the person switched to English; a cookie of our own name remembers it for a year.
 * What else it may hold, set by another program of this host or by hand, is read as Japanese.
 */
@Controller
final class Language {

  private final LocaleResolver locales;

  Language(LocaleResolver locales) {
    this.locales = locales;
  }

  @GetMapping("/language")
  RedirectView change(
      @RequestParam(defaultValue = "ja") String to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    locales.setLocale(request, response, spoken(to));
    return Redirects.seeOther(Redirects.isOurs(back) ? back : "/");
  }

  /** One of the two languages that there are, whatever was asked for: en and en-GB are English. */
  static Locale spoken(String asked) {
    return asked.matches("en([-_].*)?") ? Locale.ENGLISH : Locale.JAPANESE;
  }

  @Configuration(proxyBeanMethods = false)
  static class Memory {

    @Bean
    LocaleResolver localeResolver(@Value("${hashiwatashi.cookie-prefix:}") String prefix) {
      var resolver = new Remembered(prefix);
      resolver.setCookieSecure(!prefix.isEmpty());
      resolver.setDefaultLocale(Locale.JAPANESE);
      resolver.setCookieMaxAge(Duration.ofDays(365));
      resolver.setCookieHttpOnly(true);
      resolver.setCookieSameSite("Lax");
      return resolver;
    }
  }

  private static final class Remembered extends CookieLocaleResolver {

    Remembered(String prefix) {
      super(prefix + "hashiwatashi-language");
      setRejectInvalidCookies(false);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
      return spoken(value);
    }
  }
}
