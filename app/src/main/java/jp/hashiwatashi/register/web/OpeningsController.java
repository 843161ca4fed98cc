package jp.hashiwatashi.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import jp.hashiwatashi.register.ContactStore;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of openings on screens. */
@Controller
final class OpeningsController {

  private final OpeningStore store;
  private final EmployerStore employers;
  private final EditedRegisters registers;
  private final ListLooking looking;
  private final EstablishmentStore establishments;
  private final ContactStore contacts;
  private final Drafts drafts;
  private final Clock clock;

  OpeningsController(
      OpeningStore store,
      EmployerStore employers,
      EditedRegisters registers,
      ListLooking looking,
      EstablishmentStore establishments,
      ContactStore contacts,
      Drafts drafts,
      Clock clock) {
    this.store = store;
    this.employers = employers;
    this.registers = registers;
    this.looking = looking;
    this.establishments = establishments;
    this.contacts = contacts;
    this.drafts = drafts;
    this.clock = clock;
  }

  @GetMapping("/openings")
  Object list(ListForm form, Locale locale) {
    var first = looking.first(form);
    return first.isPresent()
        ? Redirects.seeOther(ListLooks.address(RegisterName.OPENINGS, first.get()))
        : listed(form, Words.in(locale));
  }

  private OpeningsPage listed(ListForm form, Words words) {
    var listing = Listing.of(form, store);
    return new OpeningsPage(
        looking.selection(form, words),
        looking.of(form, words),
        new ListCells<>(registers.openings(), words),
        listing.rows(),
        listing.paging(),
        form.besideId().isEmpty()
            ? null
            : store.find(form.besideId()).map(this::page).orElse(null));
  }

  @GetMapping("/openings/{id}")
  OpeningPage opening(@PathVariable String id) {
    return page(store.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.OPENING, id)));
  }

  private OpeningPage page(Opening opening) {
    var employer = employers.named(opening.employerId());
    return new OpeningPage(
        opening,
        employer,
        employer == null ? null : employer.sme(LocalDate.now(clock)),
        establishments.named(opening.receiver().establishmentId()),
        contacts.named(opening.receiver().contactId()),
        Proposing.count(registers.openings(), opening),
        drafts.others(RegisterName.OPENINGS, opening.id()));
  }
}
