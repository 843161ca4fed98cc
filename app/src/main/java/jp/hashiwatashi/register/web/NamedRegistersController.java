package jp.hashiwatashi.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.ContactStore;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterMarks;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.SmeFinding;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The registers of employers, their establishments and contacts on screens. */
@Controller
final class NamedRegistersController {

  private static final int FIRST_RELATED = 10;

  private final EditedRegisters registers;
  private final ListLooking looking;
  private final EmployerStore employers;
  private final EstablishmentStore establishments;
  private final ContactStore contacts;
  private final RegisterMarks marks;
  private final Drafts drafts;
  private final Clock clock;

  NamedRegistersController(
      EditedRegisters registers,
      ListLooking looking,
      EmployerStore employers,
      EstablishmentStore establishments,
      ContactStore contacts,
      RegisterMarks marks,
      Drafts drafts,
      Clock clock) {
    this.registers = registers;
    this.looking = looking;
    this.employers = employers;
    this.establishments = establishments;
    this.contacts = contacts;
    this.marks = marks;
    this.drafts = drafts;
    this.clock = clock;
  }

  @GetMapping("/employers")
  Object employers(ListForm form, Locale locale) {
    return list(registers.employers(), employers, form, locale);
  }

  @GetMapping("/establishments")
  Object establishments(ListForm form, Locale locale) {
    return list(registers.establishments(), establishments, form, locale);
  }

  @GetMapping("/contacts")
  Object contacts(ListForm form, Locale locale) {
    return list(registers.contacts(), contacts, form, locale);
  }

  private <R extends Registered> Object list(
      EditedRegister<R> register, RegisterStore<R> store, ListForm form, Locale locale) {
    RegisterName name = register.name();
    var first = looking.first(form);
    if (first.isPresent()) {
      return Redirects.seeOther(ListLooks.address(name, first.get()));
    }
    Words words = Words.in(locale);
    var listing = Listing.of(form, store);
    ListLooks looks = looking.of(form, words);
    var cells = new ListCells<>(register, words);
    var names = NamesBeside.of(register, listing.rows(), registers, words);
    List<NamedListPage.Row> rows =
        listing.rows().stream()
            .map(record -> NamedListPage.row(cells, names, looks, record))
            .toList();
    String id = form.besideId();
    NamedRecordPage beside =
        id.isEmpty() || register.find(id) == null
            ? null
            : name == RegisterName.EMPLOYERS
                ? employer(id, locale)
                : page(name, id, null, List.of(), 0, words);
    return new NamedListPage(looking.selection(form, words), looks, rows, listing.paging(), beside);
  }

  @GetMapping("/employers/{id}")
  NamedRecordPage employer(@PathVariable String id, Locale locale) {
    Words words = Words.in(locale);
    Employer employer = employers.named(id);
    return page(
        RegisterName.EMPLOYERS,
        id,
        employer == null ? null : employer.sme(LocalDate.now(clock)),
        List.of(
            related(RegisterName.ESTABLISHMENTS, establishments, id, words),
            related(RegisterName.CONTACTS, contacts, id, words)),
        marks.ofEmployer(RegisterName.PEOPLE, id).size(),
        words);
  }

  private <R extends Registered> NamedRecordPage.Related related(
      RegisterName name, RegisterStore<R> store, String employerId, Words words) {
    var filter = RegisterFilter.ALL.with(ListCondition.EMPLOYER, employerId);
    var slice = store.list(filter, Sorting.usual(name), 0, FIRST_RELATED);
    List<Link> links = new ArrayList<>();
    for (R record : slice.rows()) {
      links.add(new Link(named(record), Address.of(name.path(), record.id()).toString()));
    }
    return new NamedRecordPage.Related(
        words.text("register." + name.code()),
        slice.total(),
        links,
        Address.of(name.path()).with("employer", employerId).toString(),
        Address.of(name.path() + "/new")
            .with(RecordForm.PREFIX + "employer_id", employerId)
            .toString());
  }

  private static String named(Registered record) {
    return switch (record) {
      case Establishment establishment -> establishment.name();
      case Contact contact -> contact.name();
      default -> record.id();
    };
  }

  @GetMapping("/establishments/{id}")
  NamedRecordPage establishment(@PathVariable String id, Locale locale) {
    return page(RegisterName.ESTABLISHMENTS, id, null, List.of(), 0, Words.in(locale));
  }

  @GetMapping("/contacts/{id}")
  NamedRecordPage contact(@PathVariable String id, Locale locale) {
    return page(RegisterName.CONTACTS, id, null, List.of(), 0, Words.in(locale));
  }

  private NamedRecordPage page(
      RegisterName name,
      String id,
      @Nullable SmeFinding sme,
      List<NamedRecordPage.Related> related,
      int people,
      Words words) {
    EditedRegister<?> register = registers.of(name);
    Standing standing = RecordsAsked.standing(register, id);
    List<NamedRecordPage.Section> sections = new ArrayList<>();
    for (FormLayout part : FormLayout.of(name)) {
      sections.add(
          new NamedRecordPage.Section(
              words.text(part.key()),
              part.codes().stream()
                  .map(register::column)
                  .map(column -> fact(column, standing, words))
                  .toList()));
    }
    return new NamedRecordPage(
        name, id, standing.name(), sections, sme, related, people, drafts.others(name, id));
  }

  /** One column in words; the number of another record leads to it, and tells its name. */
  private NamedRecordPage.Fact fact(Column<?, ?> column, Standing standing, Words words) {
    String label = words.columnName(column.code(), column.japaneseName());
    String told = new CellsInWords(words).told(column, standing);
    String other = standing.texts().getOrDefault(column.code(), "");
    String name =
        switch (column.code()) {
          case "employer_id" -> nameOf(employers.named(other), Employer::name);
          case "establishment_id" -> nameOf(establishments.named(other), Establishment::name);
          default -> null;
        };
    if (name == null || other.equals(standing.id())) {
      return new NamedRecordPage.Fact(label, told, null);
    }
    RegisterName register =
        column.code().equals("employer_id") ? RegisterName.EMPLOYERS : RegisterName.ESTABLISHMENTS;
    return new NamedRecordPage.Fact(
        label,
        words.text("code.named", name, other),
        Address.of(register.path(), other).toString());
  }

  private static <R> @Nullable String nameOf(
      @Nullable R record, Function<R, @Nullable String> name) {
    return record == null ? null : name.apply(record);
  }
}
