package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ListWriter;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends a list as a file. The file is made first and sent then, so that a slow line holds no
 * connection to the database, and a fault is told on a page.
 */
@Component
final class ListDownload {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final Clock clock;

  ListDownload(Clock clock) {
    this.clock = clock;
  }

  /** The rows, handed over one after another. */
  interface Rows<R> {
    void forEach(Consumer<R> reader);
  }

  /** How the list came about: who took it out, when, narrowed by what, in which order. */
  List<Condition> conditions(String title, ListSource<?> source, ListForm form, String person) {
    return List.of(
        new Condition(WORDS.text("export.list"), title),
        new Condition(WORDS.text("export.person"), person),
        new Condition(WORDS.text("export.moment"), WORDS.moment(clock.instant())),
        new Condition(WORDS.text("export.filter"), WORDS.list(source.told(form, WORDS))));
  }

  /** Answers with the file. */
  <R> void send(ListExport<R> list, ListFormat format, Rows<R> rows, HttpServletResponse response)
      throws IOException {
    Path file = Files.createTempFile("hashiwatashi-list", "." + format.ending());
    try {
      write(list, format, rows, file);
      response.setContentType(format.mediaType());
      response.setContentLengthLong(Files.size(file));
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(list.title(), format));
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String attachment(String title, ListFormat format) {
    String name = title + "_" + LocalDate.now(clock) + "." + format.ending();
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  private static <R> void write(ListExport<R> list, ListFormat format, Rows<R> rows, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ListWriter<R> writer = format.open(out, list);
      rows.forEach(row -> {
        try {
          writer.write(row);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      writer.finish();
    }
  }
}
