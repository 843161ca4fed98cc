package jp.hashiwatashi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.RegisterMarks;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registers;
import org.springframework.stereotype.Component;

/** Reads records from the registers as they are searched. */
@Component
class RegisterReading implements RecordSource {

  private final Registers registers;
  private final RegisterMarks marks;

  RegisterReading(Registers registers, RegisterMarks marks) {
    this.registers = registers;
    this.marks = marks;
  }

  @Override
  public void forEachMark(RegisterName register, BiConsumer<String, Long> reader) {
    marks.forEach(register, mark -> reader.accept(mark.id(), IndexedRecord.mark(mark)));
  }

  @Override
  public List<IndexedRecord> read(RegisterName register, List<String> ids) {
    return switch (register) {
      case PEOPLE -> registers.people().find(ids).stream().map(MatchedTexts::of).toList();
      case OPENINGS -> registers.openings().find(ids).stream().map(MatchedTexts::of).toList();
      case EMPLOYERS -> registers.employers().find(ids).stream().map(EmployerTexts::of).toList();
      case ESTABLISHMENTS ->
          withEmployers(
              registers.establishments().find(ids), Establishment::employerId, EmployerTexts::of);
      case CONTACTS ->
          withEmployers(registers.contacts().find(ids), Contact::employerId, EmployerTexts::of);
    };
  }

  /** How a record is read whose employer's name stands elsewhere. */
  private interface Naming<R> {
    IndexedRecord of(R record, String employerName);
  }

  private <R> List<IndexedRecord> withEmployers(
      List<R> records, Function<R, String> employerId, Naming<R> reading) {
    Collection<String> ids = records.stream().map(employerId).distinct().toList();
    Map<String, String> names = new HashMap<>();
    for (Employer employer : registers.employers().find(new ArrayList<>(ids))) {
      if (employer.name() != null) {
        names.put(employer.id(), employer.name());
      }
    }
    return records.stream()
        .map(r -> reading.of(r, Objects.requireNonNullElse(names.get(employerId.apply(r)), "")))
        .toList();
  }

  @Override
  public List<String> ofEmployer(RegisterName register, String employerId) {
    return marks.ofEmployer(register, employerId);
  }

  @Override
  public Stream<String> employersOf(RegisterName register, String id) {
    return switch (register) {
      case PEOPLE -> registers.people().find(id).map(r -> r.employerId()).stream();
      case OPENINGS -> registers.openings().find(id).map(r -> r.employerId()).stream();
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> Stream.empty();
    };
  }
}
