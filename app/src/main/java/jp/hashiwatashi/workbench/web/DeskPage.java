package jp.hashiwatashi.workbench.web;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Workbench.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Who one is.
 *
 * @param now null when it was not said yet
 * @param faulty whether somebody was chosen whom no record names
 */
public record DeskPage(List<Seat> seats, @Nullable Charge now, boolean faulty) implements Page {

  static final String BETWEEN = "/";

  /** How a form names a consultant. */
  public static String value(Charge charge) {
    return charge.office() + BETWEEN + charge.consultant();
  }

  /** The consultants to choose from, after an empty choice. */
  public static List<Choice> choices(List<Seat> seats, Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.text("desk.choose")));
    for (Seat seat : seats) {
      choices.add(
          new Choice(
              value(seat.charge()),
              words.text(
                  "desk.seat",
                  words.office(seat.charge().office()),
                  seat.charge().consultant(),
                  words.number(seat.people()),
                  words.number(seat.openings()))));
    }
    return List.copyOf(choices);
  }

  /** What is wrong, for the summary. */
  public List<FieldFault> faults(Words words) {
    return faulty ? List.of(new FieldFault("seat", words.text("desk.fault"))) : List.of();
  }
}
