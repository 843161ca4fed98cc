package jp.hashiwatashi.register.importing.web;

import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.access.approval.Approval;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.access.approval.StatedPurpose;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.register.importing.ImportState;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.register.importing.UndoingPeople;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Imports are undone; where people go with it, after a second person has granted it. */
@Controller
final class ImportUndoController {

  private final Imports imports;
  private final ImportsAsked asked;
  private final ImportDrawing drawing;
  private final Approvals approvals;

  ImportUndoController(
      Imports imports, ImportsAsked asked, ImportDrawing drawing, Approvals approvals) {
    this.imports = imports;
    this.asked = asked;
    this.drawing = drawing;
    this.approvals = approvals;
  }

  /**
   * Undoes it, or shows what stands in the way, or asks for the second person.
   *
   * @param purpose null where it was not asked for yet
   */
  @PostMapping("/imports/{id:[0-9]{1,18}}/undo")
  Object undo(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String purpose,
      @RequestParam(defaultValue = "") String other,
      Locale locale) {
    Import one = asked.toWorkOn(id);
    Words words = Words.in(locale);
    var inTheWay = imports.inTheWay(one);
    if (!inTheWay.isEmpty()) {
      return drawing.page(one, "", 1, 0, inTheWay, words);
    }
    ImportCounts counts = imports.counts(one);
    if (one.state() == ImportState.APPLIED && UndoingPeople.takesTwo(one, counts)) {
      Approval open = approvals.mine(UndoingPeople.KIND, UndoingPeople.subject(one)).orElse(null);
      if (open == null) {
        return ask(one, counts.made(), purpose, other, words);
      }
      if (open.state() != Approval.State.GRANTED) {
        return back(one);
      }
    }
    imports.undo(one);
    return back(one);
  }

  private Object ask(Import one, int people, @Nullable String purpose, String other, Words words) {
    if (purpose == null) {
      return new ImportUndoPage(one, people, "", "", List.of());
    }
    var stated = StatedPurpose.of(purpose, other, words);
    if (!stated.faults().isEmpty()) {
      return new ImportUndoPage(one, people, purpose, other, stated.faults());
    }
    approvals.askForMany(
        UndoingPeople.KIND, UndoingPeople.subject(one), one.fileName(), people, stated.kept());
    return back(one);
  }

  private static Object back(Import one) {
    return Redirects.seeOther("/imports/" + one.id());
  }
}
