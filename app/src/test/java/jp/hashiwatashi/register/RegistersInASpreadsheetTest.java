package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.sample.DemoRegisters;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.SpreadsheetProgram;
import jp.hashiwatashi.shared.exchange.TableReading;
import jp.hashiwatashi.shared.exchange.TakenOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every register taken out, saved by a spreadsheet program, and read again: nothing has changed. */
class RegistersInASpreadsheetTest {

  private static final int RECORDS = 1_500;

  /** What a spreadsheet would make numbers, days, truths, errors or formulas of, were it let. */
  private static final List<String> TAKEN_FOR_SOMETHING_ELSE =
      List.of(
          "=1+1",
          "+81-3",
          "-5",
          "@SUM(A1)",
          "'=1",
          "007",
          "1E5",
          "TRUE",
          "2025/4/1",
          "3-4",
          "#N/A",
          "１２３",
          "50%",
          "¥1,000",
          "R7.4.1",
          "髙﨑 𠮷 葛󠄀城",
          "_x0041_",
          "a  b");

  private final DemoRegisters demo = DemoRegisters.of(LocalDate.of(2026, 11, 21));

  @TempDir Path folder;

  /** A register with the records to take out. */
  private record Taken<R extends Registered>(RegisterName name, ColumnSet<R> set, List<R> records) {

    Path written(Path folder) {
      Path file = folder.resolve(name.code() + ".xlsx");
      return TakenOut.write(file, ListFormat.WORKBOOK, set, records);
    }

    void isReadAgainFrom(Path file) {
      List<R> read =
          switch (TakenOut.read(file, set)) {
            case TableReading.Understood<R> understood -> understood.records();
            case TableReading.Refused<R> refused -> throw new AssertionError(refused.faults());
          };
      assertThat(read).hasSameSizeAs(records);
      for (int i = 0; i < read.size(); i++) {
        for (Column<R, ?> column : set.columns()) {
          assertThat(column.textOf(read.get(i)))
              .as("%s of %s", column.japaneseName(), records.get(i).id())
              .isEqualTo(column.textOf(records.get(i)));
        }
      }
    }
  }

  @Test
  void aListSavedThereIsReadAsTheSameRecordsAndHasNoFormula() throws Exception {
    List<Taken<?>> registers =
        List.of(people(), openings(), employers(), establishments(), contacts());
    List<Path> files = new ArrayList<>();
    registers.forEach(register -> files.add(register.written(folder)));
    List<Path> saved = SpreadsheetProgram.saved(folder, files);
    for (int i = 0; i < saved.size(); i++) {
      assertThat(TakenOut.parts(saved.get(i)).values()).noneMatch(SpreadsheetProgram::hasFormula);
      registers.get(i).isReadAgainFrom(saved.get(i));
    }
  }

  private Taken<SendingRecord> people() {
    var records = new ArrayList<>(demo.people().limit(RECORDS).toList());
    SendingRecord like = records.getFirst();
    texts((id, text) -> records.add(person(SmallRegisters.named(like, id, "007"), text)));
    return new Taken<>(RegisterName.PEOPLE, new SendingRecordColumns(), records);
  }

  private Taken<Opening> openings() {
    var records = new ArrayList<>(demo.openings().limit(RECORDS).toList());
    Opening like = records.getFirst();
    texts((id, text) -> records.add(opening(SmallRegisters.named(like, id, "007"), text)));
    return new Taken<>(RegisterName.OPENINGS, new OpeningRecordColumns(), records);
  }

  private Taken<Employer> employers() {
    var records = new ArrayList<>(demo.employers().limit(RECORDS).toList());
    texts((id, text) ->
        records.add(new Employer(id, null, text, null, text, 700, null, -1, 0, null, 0, null)));
    return new Taken<>(RegisterName.EMPLOYERS, new EmployerColumns(), records);
  }

  private Taken<Establishment> establishments() {
    var records = new ArrayList<>(demo.establishments().limit(RECORDS).toList());
    texts((id, text) ->
        records.add(new Establishment(id, "E1", text, text, 0, null, "01010000011", -1, 0, null)));
    return new Taken<>(RegisterName.ESTABLISHMENTS, new EstablishmentColumns(), records);
  }

  private Taken<Contact> contacts() {
    var records = new ArrayList<>(demo.contacts().limit(RECORDS).toList());
    texts((id, text) ->
        records.add(new Contact(id, "007", "0E1", text, null, text, "0312345678", null, 0, null)));
    return new Taken<>(RegisterName.CONTACTS, new ContactColumns(), records);
  }

  private static SendingRecord person(SendingRecord like, String text) {
    return new SendingRecord(
        like.profile(),
        new Person(text, "カナ", null, "0312345678", null, text),
        Separation.from(text),
        new Support(null, null, text, text),
        text,
        text,
        List.of(),
        null,
        0,
        null);
  }

  private static Opening opening(Opening like, String text) {
    return new Opening(
        like.profile(),
        Receiver.named(text),
        new OfferedTerms(like.terms().wage(), like.terms().daysOff(), text, null),
        new Handling(null, true, text, text),
        text,
        null,
        0,
        null);
  }

  private interface Named {
    void add(String id, String text);
  }

  private static void texts(Named named) {
    for (int i = 0; i < TAKEN_FOR_SOMETHING_ELSE.size(); i++) {
      named.add("00" + i, TAKEN_FOR_SOMETHING_ELSE.get(i));
    }
  }
}
