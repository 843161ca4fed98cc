package jp.hashiwatashi.register.guarded.web;

import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.access.approval.StatedPurpose;
import jp.hashiwatashi.register.guarded.ClearingParticular;
import jp.hashiwatashi.register.guarded.Particulars;
import jp.hashiwatashi.register.guarded.web.AskedParticulars.Asked;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What needs particular care is taken out of a record: asked for with a purpose, granted by another, done once. */
@Controller
final class ParticularClearController {

  private static final String CLEAR = "/clear";

  private final AskedParticulars askedParticulars;
  private final Particulars particulars;
  private final Approvals approvals;

  ParticularClearController(
      AskedParticulars askedParticulars, Particulars particulars, Approvals approvals) {
    this.askedParticulars = askedParticulars;
    this.particulars = particulars;
    this.approvals = approvals;
  }

  private @Nullable Approval open(Asked asked) {
    return approvals
        .mine(ClearingParticular.KIND, ClearingParticular.subject(asked.id(), asked.particular()))
        .orElse(null);
  }

  private ParticularClearPage page(
      Asked asked, String purpose, String other, List<FieldFault> faults) {
    return new ParticularClearPage(
        asked.record(), asked.particular(), open(asked), purpose, other, faults);
  }

  @GetMapping(AskedParticulars.ONE + CLEAR)
  ParticularClearPage show(@PathVariable String id, @PathVariable String particular) {
    return page(askedParticulars.find(id, particular), "", "", List.of());
  }

  /** Clears what was granted; where nothing was asked for yet, asks. */
  @PostMapping(AskedParticulars.ONE + CLEAR)
  Object clear(
      @PathVariable String id,
      @PathVariable String particular,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String other,
      Locale locale) {
    Asked asked = askedParticulars.find(id, particular);
    Approval open = open(asked);
    if (!asked.particular().isWritten()) {
      return Redirects.seeOther(asked.person());
    }
    if (open == null) {
      var stated = StatedPurpose.of(purpose, other, Words.in(locale));
      if (!stated.faults().isEmpty()) {
        return page(asked, purpose, other, stated.faults());
      }
      String subject = ClearingParticular.subject(id, asked.particular());
      approvals.ask(ClearingParticular.KIND, subject, id, asked.office(), stated.kept());
    } else if (open.state() == Approval.State.GRANTED
        && particulars.clear(id, asked.kind(), asked.particular().version())) {
      return Redirects.seeOther(asked.person());
    }
    return Redirects.seeOther(asked.address().below("clear"));
  }
}
