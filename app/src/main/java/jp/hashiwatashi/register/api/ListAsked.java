package jp.hashiwatashi.register.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.ListFaults;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Slice;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Refusal;
import jp.hashiwatashi.shared.page.Words;

/**
 * A page of a list that a program asks for, narrowed and sorted by the names that the list's address
 * has on screen.
 *
 * @param offset rows to leave out
 * @param size rows at most
 */
record ListAsked(RegisterFilter filter, Sorting sorting, int offset, int size) {

  static final String NAMES = "part of an id, a name or its reading";
  static final String OPENINGS = "part of an id, an employer or the work";
  static final String PREFECTURE = "1 to 47, of the home, the workplace or the seat";
  static final String MUNICIPALITY = "five digits or a name; a city with its wards";
  static final String INDUSTRY = "division of the industry classification, A to T";
  static final String SME = "YES, NO or NOT_STATED: whether the employer is an SME today";
  static final String OCCUPATION = "middle group 1 to 99, of the opening, wanted or experienced";
  static final String MOVE = "TRANSFER, SECONDMENT or DEVELOPMENT, sought or accepted";
  static final String OFFICE = "the Center's office in charge; - where none is stated";
  static final String CONSULTANT = "name of who is in charge, or a part of it";
  static final String EXAMPLES = "yes: the demonstration's marked examples only";
  static final String EMPLOYER = "an employer's id, else a part of its name or reading";
  static final String ESTABLISHMENT = "an establishment's id, else a part of its name";
  static final String DEPARTMENT = "a department or post, or a part of it";

  private static final String TURNED = "; with a minus before it, the other way round";
  static final String SORT_PEOPLE =
      "an order of the list on screen: id, kana, prefecture, available-from, min-wage,"
          + " latest-change, commute, birth, sex, employer, employer-number, available-until,"
          + " planned-separation, separation, support-from, support-until, office, consultant"
          + TURNED;
  static final String SORT_OPENINGS =
      "an order of the list on screen: id, employer, prefecture, occupation, highest-wage,"
          + " most-vacancies, expiry, latest-change, employer-number, employment-type, industry,"
          + " headcount, weekly-hours, days-off, experience, start, latest-start, months, source,"
          + " office, consultant"
          + TURNED;
  static final String SORT_EMPLOYERS =
      "an order of the list on screen: id, name, prefecture, address, industry, most-workers,"
          + " capital, corporate-number, latest-change"
          + TURNED;
  static final String SORT_ESTABLISHMENTS =
      "an order of the list on screen: id, name, employer-number, prefecture, address, industry,"
          + " most-workers, office-number, latest-change"
          + TURNED;
  static final String SORT_CONTACTS =
      "an order of the list on screen: id, name, employer-number, establishment-number,"
          + " department, phone, email, latest-change"
          + TURNED;

  private static final int MOST = 200;

  static ListAsked of(RegisterName register, Map<String, String> given, Words words) {
    int size = number(given.getOrDefault("size", "50"), 3);
    int page = number(given.getOrDefault("page", "1"), 6);
    List<FieldFault> faults =
        new ArrayList<>(ListFaults.of(register, name -> plain(given, name), words));
    if (page < 1) {
      faults.add(new FieldFault("page", words.text("api.fault.page")));
    }
    if (size < 1 || size > MOST) {
      faults.add(new FieldFault("size", words.text("api.fault.size", MOST)));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return new ListAsked(
        RegisterFilter.read(register, name -> plain(given, name)),
        Sorting.read(register, plain(given, "sort")).orElse(Sorting.usual(register)),
        (page - 1) * size,
        size);
  }

  private static String plain(Map<String, String> given, String name) {
    return given.getOrDefault(name, "").strip();
  }

  private static int number(String text, int digits) {
    return text.matches("[0-9]{1,%d}".formatted(digits)) ? Integer.parseInt(text) : 0;
  }

  <R extends Registered> Slice<R> read(RegisterStore<R> store) {
    return store.list(filter, sorting, offset, size);
  }
}
