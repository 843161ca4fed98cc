package jp.hashiwatashi.register.guarded.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.access.approval.StatedPurpose;
import jp.hashiwatashi.register.guarded.Particulars;
import jp.hashiwatashi.register.guarded.UnmaskingDisability;
import jp.hashiwatashi.register.guarded.web.AskedParticulars.Asked;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What needs particular care: asked for with a purpose, shown once, written anew. */
@Controller
final class ParticularsController {

  private static final String ONE = AskedParticulars.ONE;

  private final AskedParticulars askedParticulars;
  private final Particulars particulars;
  private final Approvals approvals;

  ParticularsController(
      AskedParticulars askedParticulars, Particulars particulars, Approvals approvals) {
    this.askedParticulars = askedParticulars;
    this.particulars = particulars;
    this.approvals = approvals;
  }

  private @Nullable Approval open(Asked asked) {
    return asked.kind().takesTwo()
        ? approvals.mine(UnmaskingDisability.KIND, asked.id()).orElse(null)
        : null;
  }

  @GetMapping(ONE)
  ParticularPage ask(@PathVariable String id, @PathVariable String particular) {
    Asked asked = askedParticulars.find(id, particular);
    return new ParticularPage(asked.record(), asked.particular(), open(asked), "", "", List.of());
  }

  /** Shows it; of what takes two, asks for the second person first. */
  @PostMapping(ONE)
  Object look(
      @PathVariable String id,
      @PathVariable String particular,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String other,
      Locale locale) {
    Asked asked = askedParticulars.find(id, particular);
    Approval open = open(asked);
    if (open != null) {
      return shown(asked, open.purpose()).orElseGet(() -> Redirects.seeOther(asked.address()));
    }
    var stated = StatedPurpose.of(purpose, other, Words.in(locale));
    if (!stated.faults().isEmpty()) {
      return new ParticularPage(
          asked.record(), asked.particular(), null, purpose, other, stated.faults());
    }
    if (asked.kind().takesTwo() && asked.particular().isWritten()) {
      approvals.ask(UnmaskingDisability.KIND, id, id, asked.office(), stated.kept());
    }
    return shown(asked, stated.kept()).orElseGet(() -> Redirects.seeOther(asked.address()));
  }

  private Optional<Object> shown(Asked asked, String purpose) {
    return particulars
        .look(asked.id(), asked.kind(), purpose)
        .map(value ->
            new ParticularShownPage(
                asked.record(), asked.particular(), asked.kind().shape().show(value), purpose));
  }

  @GetMapping(ONE + "/edit")
  ParticularEditPage edit(@PathVariable String id, @PathVariable String particular) {
    Asked asked = askedParticulars.find(id, particular);
    return new ParticularEditPage(asked.record(), asked.particular(), "", false, List.of());
  }

  @PostMapping(ONE + "/edit")
  Object write(
      @PathVariable String id,
      @PathVariable String particular,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String value,
      Locale locale) {
    Asked asked = askedParticulars.find(id, particular);
    var read = ParticularForm.value(asked.kind(), value, Words.in(locale));
    if (read.faults().isEmpty() && particulars.write(id, asked.kind(), read.kept(), version)) {
      return Redirects.seeOther(asked.person());
    }
    return new ParticularEditPage(
        asked.record(), asked.particular(), value, read.faults().isEmpty(), read.faults());
  }
}
