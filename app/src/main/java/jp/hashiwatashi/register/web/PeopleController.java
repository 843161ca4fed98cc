package jp.hashiwatashi.register.web;

import java.util.Locale;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.guarded.Particulars;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of people on screens. */
@Controller
final class PeopleController {

  private final SendingRecordStore store;
  private final EditedRegisters registers;
  private final ListLooking looking;
  private final EstablishmentStore establishments;
  private final Drafts drafts;
  private final Particulars particulars;

  PeopleController(
      SendingRecordStore store,
      EditedRegisters registers,
      ListLooking looking,
      EstablishmentStore establishments,
      Drafts drafts,
      Particulars particulars) {
    this.store = store;
    this.registers = registers;
    this.looking = looking;
    this.establishments = establishments;
    this.drafts = drafts;
    this.particulars = particulars;
  }

  @GetMapping("/people")
  Object list(ListForm form, Locale locale) {
    var first = looking.first(form);
    return first.isPresent()
        ? Redirects.seeOther(ListLooks.address(RegisterName.PEOPLE, first.get()))
        : listed(form, Words.in(locale));
  }

  private PeoplePage listed(ListForm form, Words words) {
    var listing = Listing.of(form, store);
    return new PeoplePage(
        looking.selection(form, words),
        looking.of(form, words),
        new ListCells<>(registers.people(), words),
        listing.rows(),
        listing.paging(),
        form.besideId().isEmpty()
            ? null
            : store.find(form.besideId()).map(this::page).orElse(null));
  }

  @GetMapping("/people/{id}")
  PersonPage person(@PathVariable String id) {
    return page(store.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id)));
  }

  private PersonPage page(SendingRecord record) {
    return new PersonPage(
        record,
        establishments.named(record.separation().establishmentId()),
        Proposing.count(registers.people(), record),
        particulars.of(record.id()),
        drafts.others(RegisterName.PEOPLE, record.id()));
  }
}
