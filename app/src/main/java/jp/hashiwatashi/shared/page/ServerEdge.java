package jp.hashiwatashi.shared.page;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/** What the server does before the application is reached. */
@Configuration(proxyBeanMethods = false)
class ServerEdge implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    // Ids are what employers write: a slash in one is not a slash of the path.
    factory.addConnectorCustomizers(connector ->
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    var kinds = new MimeMappings(factory.getSettings().getMimeMappings());
    kinds.add("css", "text/css;charset=UTF-8");
    kinds.add("js", "text/javascript;charset=UTF-8");
    factory.setMimeMappings(kinds);
    factory.addContextCustomizers(context -> {
      if (context.getParent() instanceof StandardHost host) {
        host.setErrorReportValveClass(Unreadable.class.getName());
      }
    });
  }

  /** Answers what is no readable request, such as an address that is far too long. */
  public static final class Unreadable extends ErrorReportValve {

    private static final String PAGE =
        """
        <!DOCTYPE html>
        <html lang="ja">
        <head><meta charset="utf-8"><title>この要求は読み取れませんでした｜橋渡し</title></head>
        <body>
        <h1>この要求は読み取れませんでした</h1>
        <p>アドレスが長すぎるか、使えない文字が入っています。何も変更していません。</p>
        <p>前の画面に戻り、探す言葉などを短くして、もう一度試してください。<a href="/">はじめの画面へ</a></p>
        <p lang="en">The address is too long or holds characters that cannot be used. Go back and shorten it.</p>
        </body>
        </html>
        """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
      if (response.getStatus() < 400 || !response.setErrorReported()) {
        return;
      }
      try {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) {
          response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        response.getReporter().write(PAGE);
        response.finishResponse();
      } catch (IOException | IllegalStateException gone) {
        // Whoever asked is gone, or was answered already.
      }
    }
  }
}
