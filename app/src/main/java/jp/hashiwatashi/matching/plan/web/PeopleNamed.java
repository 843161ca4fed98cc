package jp.hashiwatashi.matching.plan.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** Finds the people whom somebody names by number, name or reading, one a line. */
@Component
final class PeopleNamed {

  private static final int MOST_OF_A_NAME = 10;

  private final SendingRecordStore people;

  PeopleNamed(SendingRecordStore people) {
    this.people = people;
  }

  /**
   * Who was found.
   *
   * @param faults of the lines that name nobody, or several
   */
  record Found(List<String> ids, List<String> faults) {}

  Found find(String lines, Words words) {
    List<String> ids = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String line : lines.split("[\\n\\r,、]+")) {
      String sought = line.strip();
      if (!sought.isEmpty()) {
        List<SendingRecord> found = find(sought);
        if (found.size() == 1) {
          ids.add(found.getFirst().id());
        } else {
          faults.add(fault(sought, found, words));
        }
      }
    }
    return new Found(List.copyOf(ids), List.copyOf(faults));
  }

  private static String fault(String sought, List<SendingRecord> found, Words words) {
    return found.isEmpty()
        ? words.text("plan.fault.nobody", sought)
        : words.text(
            "plan.fault.several",
            sought,
            words.list(found.stream().map(SendingRecord::id).toList()));
  }

  private List<SendingRecord> find(String sought) {
    String folded = Normalizer.normalize(sought, Normalizer.Form.NFKC);
    return Stream.of(sought, folded, folded.toUpperCase(Locale.ROOT))
        .map(people::find)
        .flatMap(Optional::stream)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> byName(folded));
  }

  /** Whose whole name or reading it is; else who has it in them. */
  private List<SendingRecord> byName(String sought) {
    var filter = RegisterFilter.of(sought);
    List<SendingRecord> having =
        people.list(filter, SendingRecordStore.Order.ID, 0, MOST_OF_A_NAME).rows();
    String plain = withoutBlanks(sought);
    List<SendingRecord> whole =
        having.stream()
            .filter(
                p -> withoutBlanks(p.name()).equals(plain) || withoutBlanks(p.kana()).equals(plain))
            .toList();
    return whole.isEmpty() ? having : whole;
  }

  private static String withoutBlanks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
