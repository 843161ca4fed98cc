package jp.hashiwatashi.shared.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Draws views by the templates of the same name, which were compiled with the program. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class JteViewResolver implements ViewResolver {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Clock clock;

  JteViewResolver(Clock clock) {
    this.clock = clock;
  }

  @Override
  public @Nullable View resolveViewName(String viewName, Locale locale) {
    String template = viewName + ".jte";
    return engine.hasTemplate(template) ? new JteView(template, locale) : null;
  }

  private final class JteView implements View {

    private final String template;
    private final Locale locale;

    JteView(String template, Locale locale) {
      this.template = template;
      this.locale = locale;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
      parameters.put("frame", Frame.of(request, locale, clock.instant()));
      var output = new StringOutput(1 << 14);
      engine.render(template, parameters, output);
      byte[] bytes = output.toString().getBytes(StandardCharsets.UTF_8);
      response.setContentType(getContentType());
      if (bytes.length
          > 0) { // of none the container would send the head at once, without what filters add
        response.setContentLength(bytes.length);
      }
      response.getOutputStream().write(bytes);
    }
  }
}
