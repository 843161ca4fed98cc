package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.NothingHere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Employers, their establishments and contacts for programs. */
@Tag(name = "registers")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class NamedApi {

  private final EditedRegisters registers;

  NamedApi(EditedRegisters registers) {
    this.registers = registers;
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
