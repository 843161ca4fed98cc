package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ListWriter;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/**
 * Sends a list as a file, which is made first, so that a slow line holds no connection to the
 * database.
 */
@Component
final class ListDownload {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final FileAnswer answer;
  private final Clock clock;

  ListDownload(FileAnswer answer, Clock clock) {
    this.answer = answer;
    this.clock = clock;
  }

  /** The rows, handed over one after another. */
  interface Rows<R> {
    void forEach(Consumer<R> reader);
  }

  /**
   * How the list came about.
   *
   * @param narrowed by what, and in which order
   * @param person who took it out
   */
  List<Condition> conditions(String title, List<String> narrowed, String person) {
    return List.of(
        new Condition(WORDS.text("export.list"), title),
        new Condition(WORDS.text("export.person"), person),
        new Condition(WORDS.text("export.moment"), WORDS.moment(clock.instant())),
        new Condition(WORDS.text("export.filter"), WORDS.list(narrowed)));
  }

  /** Answers with the file. */
  <R> void send(ListExport<R> list, ListFormat format, Rows<R> rows, HttpServletResponse response)
      throws IOException {
    answer.send(
        list.title(),
        format.ending(),
        format.mediaType(),
        out -> write(list, format, rows, out),
        response);
  }

  private static <R> void write(
      ListExport<R> list, ListFormat format, Rows<R> rows, OutputStream out) throws IOException {
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
