package jp.hashiwatashi.shared.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out lists as files, and has it noted. Where people stand in them what a second person has granted is used up
 * once the file is complete: a file that could not be made costs nothing, and of two at once one is handed out.
 */
@Component
public class ListFiles {

  private final FileAnswer answer;
  private final List<TakingOut> guards;
  private final List<FileNoted> noting;
  private final TransactionTemplate transaction;

  ListFiles(
      FileAnswer answer,
      List<TakingOut> guards,
      List<FileNoted> noting,
      TransactionTemplate transaction) {
    this.answer = answer;
    this.guards = guards;
    this.noting = noting;
    this.transaction = transaction;
  }

  /** Whether who is at work may take the list out at the moment, which changes nothing. */
  public boolean mayBeTaken(ShownList<?> list) {
    PeopleList people = list.ofPeople();
    return guards.stream().allMatch(one -> one.instead(people).isEmpty());
  }

  /** Writes the file. */
  @FunctionalInterface
  public interface Writing {

    /** @return how many different people stand in it */
    long to(OutputStream out) throws IOException;
  }

  /**
   * @param name of the file, whole
   * @return the page that is shown instead; empty when the file was sent
   */
  public Optional<Page> sendAs(
      PeopleList list, String name, String mediaType, Writing writing, HttpServletResponse response)
      throws IOException {
    Optional<Page> instead =
        guards.stream().map(one -> one.instead(list)).flatMap(Optional::stream).findFirst();
    if (instead.isPresent()) {
      return instead;
    }
    try {
      answer.send(name, mediaType, out -> take(list.of(writing.to(out)), name), response);
      return Optional.empty();
    } catch (Withheld withheld) {
      return Optional.of(withheld.page);
    }
  }

  /**
   * The same with a file that is called as the list is.
   *
   * @param ending of the file's name, without the dot
   */
  public Optional<Page> send(
      PeopleList list,
      String ending,
      String mediaType,
      Writing writing,
      HttpServletResponse response)
      throws IOException {
    return sendAs(list, answer.dated(list.title(), ending), mediaType, writing, response);
  }

  /**
   * Sends a file in which no people stand, called as the list is.
   *
   * @param title of the list, in Japanese
   * @param ending of the file's name, without the dot
   */
  public void sendPlain(
      String title,
      String ending,
      String mediaType,
      FileAnswer.Writing writing,
      HttpServletResponse response)
      throws IOException {
    sendPlainAs(title, answer.dated(title, ending), mediaType, writing, response);
  }

  /**
   * The same with a name of its own.
   *
   * @param name of the file, whole
   */
  public void sendPlainAs(
      String title,
      String name,
      String mediaType,
      FileAnswer.Writing writing,
      HttpServletResponse response)
      throws IOException {
    answer.send(
        name,
        mediaType,
        out -> {
          writing.to(out);
          note(title, name, 0);
        },
        response);
  }

  private void note(String title, String name, long people) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    noting.forEach(one -> one.note(title, ending, people));
  }

  private void take(PeopleList list, String name) {
    transaction.executeWithoutResult(status -> {
      guards.forEach(one ->
          one.take(list)
              .ifPresent(page -> {
                throw new Withheld(page);
              }));
      note(list.title(), name, list.people());
    });
  }

  /** Meanwhile it may be taken out no more. */
  private static final class Withheld extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Page page;

    private Withheld(Page page) {
      super("withheld", null, false, false);
      this.page = page;
    }
  }
}
