package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SmeFinding;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one opening, and of who receives; null when not known.
 *
 * @param proposals how many things its work content says that the opening lacks
 * @param others who else is changing the opening
 */
public record OpeningPage(
    Opening opening,
    @Nullable Employer employer,
    @Nullable SmeFinding sme,
    @Nullable Establishment establishment,
    @Nullable Contact contact,
    int proposals,
    List<String> others)
    implements Page {

  /** What it is called above its facts: the employer's name, or the number where none is known. */
  public String title() {
    return opening.employer() == null ? opening.id() : opening.employer();
  }
}
