package jp.hashiwatashi.shared.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws a template as text, for what is no page: paper. */
@Component
public class DrawnText {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * @param template its name, without the ending
   */
  public String of(String template, Map<String, Object> values) {
    var output = new StringOutput(1 << 14);
    engine.render(template + ".jte", values, output);
    return output.toString();
  }
}
