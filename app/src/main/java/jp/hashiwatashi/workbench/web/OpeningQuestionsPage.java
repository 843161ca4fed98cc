package jp.hashiwatashi.workbench.web;

import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.workbench.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * A letter that asks an employer for what is not stated of openings.
 *
 * @param here where this page is
 * @param employer null when an opening names none
 */
public record OpeningQuestionsPage(
    Address here, @Nullable Employer employer, List<Inquiry<Opening>> inquiries) implements Page {

  /** The parameter that names an opening of the letter. */
  public static final String OPENING = "opening";

  /** The ids of the openings that the letter is about. */
  public List<String> ids() {
    return open().stream().map(inquiry -> inquiry.record().id()).toList();
  }

  /** Those of the openings of which something is to be asked. */
  public List<Inquiry<Opening>> open() {
    return inquiries.stream().filter(inquiry -> !inquiry.questions().isEmpty()).toList();
  }

  /** Who asks: those in charge of the openings, each once; none where no opening names anybody. */
  public List<Charge> senders() {
    return open().stream()
        .map(inquiry -> inquiry.record().handling())
        .filter(handling -> handling.office() != null || handling.consultant() != null)
        .map(handling ->
            new Charge(
                Objects.requireNonNullElse(handling.office(), ""),
                Objects.requireNonNullElse(handling.consultant(), "")))
        .distinct()
        .toList();
  }

  /** The only opening, where the letter is about one; else null. */
  public @Nullable Opening one() {
    return here.path().startsWith("/openings/") ? inquiries.getFirst().record() : null;
  }
}
