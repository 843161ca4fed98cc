package jp.hashiwatashi.access.approval;

import java.util.stream.Collectors;
import jp.hashiwatashi.shared.lists.PeopleList;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Redirects;

/**
 * A list of people for which a second person is asked. What a form sends of it may be anything: what is
 * granted is the list that says just the same when it is made.
 *
 * @param subject what kind of list
 * @param list its filter and order in words
 * @param columns what is told of each person
 * @param screen where it is shown, with all that narrows it
 * @param people how many
 */
public record WantedList(String subject, String list, String columns, String screen, long people) {

  private static final int LONGEST = 4_000;
  private static final String SEPARATOR = "、";

  static WantedList of(PeopleList list) {
    String words =
        list.conditions().stream()
            .map(one -> one.name() + "：" + one.value())
            .collect(Collectors.joining(SEPARATOR));
    Address screen = list.screen();
    return new WantedList(
        list.title(),
        words,
        String.join(SEPARATOR, list.columns()),
        screen.query().isEmpty() ? screen.path() : screen.path() + "?" + screen.query(),
        list.people());
  }

  /** Whether a form can have sent it. */
  boolean isWhole() {
    return isText(subject) && isText(list + columns) && isText(screen) && Redirects.isOurs(screen);
  }

  /** Whether it is told in more words than can be asked for: whoever wants it narrows it. */
  public boolean isTooLong() {
    return subject.length() > LONGEST
        || list.length() + columns.length() > LONGEST
        || screen.length() > LONGEST;
  }

  private static boolean isText(String text) {
    return !text.isBlank() && text.indexOf(0) < 0 && text.length() <= LONGEST;
  }

  /** Where the list is shown, as a link may say it. */
  public Address back() {
    return back(screen);
  }

  static Address back(String screen) {
    return Address.read(Redirects.isOurs(screen) ? screen : "/");
  }
}
