package jp.hashiwatashi.shared.lists;

import java.util.List;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.page.Address;

/**
 * A list of people that is about to leave as a file.
 *
 * @param title of the list, in Japanese
 * @param conditions by which it came about
 * @param columns what is told of each person, by their Japanese names
 * @param screen where the list is shown, with all that narrows it
 * @param people how many different ones stand in it
 */
public record PeopleList(
    String title, List<Condition> conditions, List<String> columns, Address screen, long people) {

  PeopleList of(long counted) {
    return new PeopleList(title, conditions, columns, screen, counted);
  }
}
