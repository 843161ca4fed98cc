package jp.hashiwatashi.shared.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with a file. The file is made first and sent then, so that a slow line holds nothing, and a
 * fault is told on a page.
 */
@Component
public class FileAnswer {

  private final TemporaryFiles temporary;
  private final Clock clock;

  FileAnswer(TemporaryFiles temporary, Clock clock) {
    this.temporary = temporary;
    this.clock = clock;
  }

  /** Writes the file. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * @param title the beginning of the file's name, before today's date
   * @param ending of the file's name, without the dot
   */
  public void send(
      String title, String ending, String mediaType, Writing writing, HttpServletResponse response)
      throws IOException {
    send(dated(title, ending), mediaType, writing, response);
  }

  /** What a file is called that is made today. */
  public String dated(String title, String ending) {
    return title + "_" + LocalDate.now(clock) + "." + ending;
  }

  /**
   * @param name of the file, whole
   */
  public void send(String name, String mediaType, Writing writing, HttpServletResponse response)
      throws IOException {
    Path file = temporary.create();
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        writing.to(out);
      }
      response.setContentType(mediaType);
      response.setContentLengthLong(Files.size(file));
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(name, StandardCharsets.UTF_8)
              .build()
              .toString());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
