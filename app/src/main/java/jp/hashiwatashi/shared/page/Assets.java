package jp.hashiwatashi.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Styles, scripts and pictures, at addresses that change with their content: a browser fetches each
 * once and keeps it for a year.
 */
public final class Assets {

  /** In the order in which a later one may overrule an earlier one. */
  public static final List<String> STYLES =
      List.of(
          "vendor/tokens.css",
          "vendor/noto-sans-jp/index.css",
          "base.css",
          "shell.css",
          "form.css",
          "weights.css",
          "edit.css",
          "show.css",
          "lists.css",
          "found.css",
          "match.css",
          "day.css",
          "case.css",
          "narrow.css",
          "forced.css");

  private static final String HTMX =
      "/META-INF/resources/webjars/htmx.org/" + htmxVersion() + "/dist/";
  private static final String ROOT = "/assets/" + contentMark() + "/";

  private Assets() {}

  /** The address of a file of ours, such as {@code base.css} or {@code htmx/htmx.min.js}. */
  public static String at(String name) {
    return ROOT + name;
  }

  /** As the library itself says; which one it is, the build's list of versions decides. */
  private static String htmxVersion() {
    String name = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    var properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty("version"), name);
  }

  private static String contentMark() {
    var sum = new CRC32();
    for (String style : STYLES) {
      add("/static/assets/" + style, sum);
    }
    add("/static/assets/print.css", sum);
    add("/static/assets/hw.js", sum);
    add("/static/assets/icon.svg", sum);
    sum.update(HTMX.getBytes(UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static void add(String resource, CRC32 sum) {
    try (InputStream in =
        Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
      sum.update(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Serving implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
      registry
          .addResourceHandler(ROOT + "htmx/**")
          .addResourceLocations("classpath:" + HTMX)
          .setCacheControl(A_YEAR);
      registry
          .addResourceHandler(ROOT + "**")
          .addResourceLocations("classpath:/static/assets/")
          .setCacheControl(A_YEAR);
    }
  }
}
