package jp.hashiwatashi.subsidy.claims;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.calendar.FiscalYears;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.courses.PeopleAYear;
import jp.hashiwatashi.subsidy.facts.CasePlaces;
import jp.hashiwatashi.subsidy.facts.CaseSubject;
import jp.hashiwatashi.subsidy.facts.FactSource;
import jp.hashiwatashi.subsidy.facts.KnownFact;
import jp.hashiwatashi.subsidy.rules.Course;
import org.springframework.stereotype.Component;

/**
 * What an employer's claims know of a further case: how many people one of its establishments applied for in the
 * fiscal year. Only of one's own, since others see some of the claims only.
 */
@Component
class ClaimFacts implements FactSource, CasePlaces {

  private final Claims claims;
  private final OwnEmployers own;

  ClaimFacts(Claims claims, OwnEmployers own) {
    this.claims = claims;
    this.own = own;
  }

  @Override
  public Set<String> names() {
    return Set.of(PeopleAYear.already().name());
  }

  @Override
  public List<KnownFact> known(CaseSubject subject, Words words) {
    String place = subject.establishmentId();
    if (!subject.isDated()
        || place.isEmpty()
        || choices().stream().noneMatch(one -> one.value().equals(place))) {
      return List.of();
    }
    String year = Integer.toString(FiscalYears.of(subject.on()));
    return List.of(
        new KnownFact(
            PeopleAYear.already().name(),
            Long.toString(claims.already(place, subject.on())),
            new Link(
                words.text("subsidy.from.claims", year),
                new Address("/claims", "all=1").toString())));
  }

  @Override
  public List<Choice> of(Course<?> course) {
    return PeopleAYear.limits(course) ? choices() : List.of();
  }

  private List<Choice> choices() {
    return own.all().stream()
        .flatMap(one -> one.places().stream())
        .map(place -> new Choice(place.id(), place.name()))
        .toList();
  }
}
