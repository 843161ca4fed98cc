package jp.hashiwatashi.subsidy.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the registers know of a case: a person's birth date and separation, whether an employer is an SME. */
@Component
class RegisterFacts implements FactSource {

  private final Registers registers;

  RegisterFacts(Registers registers) {
    this.registers = registers;
  }

  @Override
  public Set<String> names() {
    return Set.of("birth_date", "separated_on", "sme");
  }

  @Override
  public List<KnownFact> known(CaseSubject subject, Words words) {
    List<KnownFact> known = new ArrayList<>();
    SendingRecord person = registers.people().find(subject.personId()).orElse(null);
    if (person != null && !person.isMasked()) {
      Link from = link(words, RegisterName.PEOPLE, "subsidy.from.person", person.id());
      add(known, "birth_date", person.profile().birthDate(), from);
      add(known, "separated_on", separated(person), from);
    }
    registers
        .employers()
        .find(subject.employerId())
        .ifPresent(employer -> add(known, employer, subject.on(), words));
    return known;
  }

  /** The day that is planned, where nobody has written down the day itself. */
  private static @Nullable LocalDate separated(SendingRecord person) {
    LocalDate day = person.separation().separatedOn();
    return day == null ? person.separation().plannedOn() : day;
  }

  private static void add(List<KnownFact> known, String fact, @Nullable LocalDate day, Link from) {
    if (day != null) {
      known.add(new KnownFact(fact, day.toString(), from));
    }
  }

  private static void add(List<KnownFact> known, Employer employer, LocalDate on, Words words) {
    Answer sme = employer.sme(on).sme();
    if (sme != Answer.NOT_STATED) {
      known.add(
          new KnownFact(
              "sme",
              sme == Answer.YES ? "yes" : "no",
              link(words, RegisterName.EMPLOYERS, "subsidy.from.employer", employer.id())));
    }
  }

  private static Link link(Words words, RegisterName register, String text, String id) {
    return new Link(words.text(text, id), Address.of(register.path(), id).toString());
  }
}
