package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.api.RegisterApi.Rows;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employers, their establishments and contacts for programs. */
@Tag(name = "registers")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class NamedApi {

  private final EditedRegisters registers;
  private final Registers stores;

  NamedApi(EditedRegisters registers, Registers stores) {
    this.registers = registers;
    this.stores = stores;
  }

  @Operation(summary = "Employers")
  @ListOf(RegisterName.EMPLOYERS)
  @GetMapping("/employers")
  Rows<NamedTold> employers(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return told(registers.employers(), stores.employers(), given, locale);
  }

  @Operation(summary = "Employers, by words")
  @ListOf(RegisterName.EMPLOYERS)
  @PostMapping(path = "/employers", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Rows<NamedTold> employersFound(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return employers(given, locale);
  }

  @Operation(summary = "Establishments of employers")
  @ListOf(RegisterName.ESTABLISHMENTS)
  @GetMapping("/establishments")
  Rows<NamedTold> establishments(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return told(registers.establishments(), stores.establishments(), given, locale);
  }

  @Operation(summary = "Establishments of employers, by words")
  @ListOf(RegisterName.ESTABLISHMENTS)
  @PostMapping(path = "/establishments", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Rows<NamedTold> establishmentsFound(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return establishments(given, locale);
  }

  @Operation(summary = "Whom one can ask at employers")
  @ListOf(RegisterName.CONTACTS)
  @GetMapping("/contacts")
  Rows<NamedTold> contacts(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return told(registers.contacts(), stores.contacts(), given, locale);
  }

  @Operation(summary = "Whom one can ask at employers, by words")
  @ListOf(RegisterName.CONTACTS)
  @PostMapping(path = "/contacts", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Rows<NamedTold> contactsFound(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return contacts(given, locale);
  }

  private static <R extends Registered> Rows<NamedTold> told(
      EditedRegister<R> register,
      RegisterStore<R> store,
      Map<String, String> given,
      Locale locale) {
    var slice = ListAsked.of(register.name(), given, Words.in(locale)).read(store);
    return new Rows<>(
        slice.total(), slice.rows().stream().map(register::standing).map(NamedTold::of).toList());
  }

  @Operation(summary = "All that is known of one employer")
  @GetMapping("/employers/{id}")
  NamedTold employer(@PathVariable String id) {
    return told(RegisterName.EMPLOYERS, NothingHere.Kind.EMPLOYER, id);
  }

  @Operation(summary = "All that is known of one establishment")
  @GetMapping("/establishments/{id}")
  NamedTold establishment(@PathVariable String id) {
    return told(RegisterName.ESTABLISHMENTS, NothingHere.Kind.ESTABLISHMENT, id);
  }

  @Operation(summary = "All that is known of one contact")
  @GetMapping("/contacts/{id}")
  NamedTold contact(@PathVariable String id) {
    return told(RegisterName.CONTACTS, NothingHere.Kind.CONTACT, id);
  }

  private NamedTold told(RegisterName register, NothingHere.Kind kind, String id) {
    var standing = registers.of(register).find(id);
    if (standing == null) {
      throw new NothingHere(kind, id);
    }
    return NamedTold.of(standing);
  }
}
