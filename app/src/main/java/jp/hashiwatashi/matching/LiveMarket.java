package jp.hashiwatashi.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registration;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the market as the registers are: loaded when the application starts, and changed after every
 * commit that changes a record, before whoever saved it has the answer.
 */
@Component
class LiveMarket {

  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final TransactionTemplate apart;
  private final Market market;
  private final Registrations peopleRegistered = new Registrations();
  private final Registrations openingsRegistered = new Registrations();

  LiveMarket(
      SendingRecordStore people, OpeningStore openings, PlatformTransactionManager transactions) {
    this.people = people;
    this.openings = openings;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    apart.setReadOnly(true);
    market =
        new Market(
            Places.of(Municipalities.get()),
            Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("market-merging").daemon().factory()));
    loadAll();
  }

  Market market() {
    return market;
  }

  /** Which offices have the people of the market, and since when. */
  Registrations peopleRegistered() {
    return peopleRegistered;
  }

  /** Which offices have the openings of the market, and since when. */
  Registrations openingsRegistered() {
    return openingsRegistered;
  }

  /**
   * Reads the record again, one change at a time: of two changes of one record the later always wins,
   * whichever is told first.
   */
  @TransactionalEventListener(fallbackExecution = true)
  synchronized void follow(RegisterChange change) {
    switch (change) {
      case RegisterChange.PersonSaved(String id) -> {
        people.registration(id).ifPresent(at -> peopleRegistered.put(id, at));
        people
            .find(id)
            .map(SendingRecord::profile)
            .ifPresentOrElse(market::put, () -> removePerson(id));
      }
      case RegisterChange.OpeningSaved(String id) -> {
        openings.registration(id).ifPresent(at -> openingsRegistered.put(id, at));
        openings
            .find(id)
            .map(Opening::profile)
            .ifPresentOrElse(market::put, () -> removeOpening(id));
      }
      case RegisterChange.Gone(RegisterName register, String id, String into) -> {
        switch (register) {
          case PEOPLE -> removePerson(id);
          case OPENINGS -> removeOpening(id);
          case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> {}
        }
      }
      // Matching knows an employer by its number only, which never changes.
      case RegisterChange.EmployerSaved(String id) -> {}
      case RegisterChange.ManyOfEmployers() -> {}
      case RegisterChange.Many() -> loadAll();
    }
  }

  private void removePerson(String id) {
    market.removeSeeker(id);
    peopleRegistered.remove(id);
  }

  private void removeOpening(String id) {
    market.removeOpening(id);
    openingsRegistered.remove(id);
  }

  /**
   * The market is of all offices, whoever has changed something: it is read on a connection of its own,
   * which knows that the program itself is at work. Whom an answer shows is asked for each.
   */
  private void loadAll() {
    SystemWork.as("market", () -> apart.executeWithoutResult(reading -> load()));
  }

  private synchronized void load() {
    Map<String, Registration> peopleAt = new HashMap<>();
    List<SeekerProfile> allPeople = new ArrayList<>();
    people.forEachProfile((person, at) -> {
      allPeople.add(person);
      peopleAt.put(person.id(), at);
    });
    Map<String, Registration> openingsAt = new HashMap<>();
    List<OpeningProfile> allOpenings = new ArrayList<>();
    openings.forEachProfile((opening, at) -> {
      allOpenings.add(opening);
      openingsAt.put(opening.id(), at);
    });
    peopleRegistered.load(peopleAt);
    openingsRegistered.load(openingsAt);
    market.load(allPeople, allOpenings);
  }
}
