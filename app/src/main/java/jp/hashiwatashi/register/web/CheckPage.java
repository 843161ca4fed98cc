package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Alike;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, understood, to be checked before it is kept.
 *
 * @param answers what will stand in the record: of a new one all that is stated, of a changed one what
 *     changes
 * @param notices what was put right on the way
 * @param otherName the employer of which another name was typed; null for none
 * @param alike other records that may be the same thing
 * @param back where the record goes back to an earlier version; null where it was typed
 * @param typed exactly what stands in the fields, by their names
 */
public record CheckPage(
    RecordForm form,
    List<Difference> answers,
    List<String> notices,
    EmployerNames.@Nullable Other otherName,
    List<Alike> alike,
    @Nullable Back back,
    Map<String, String> typed)
    implements Page {

  /** The parameter that says which version the record goes back to. */
  static final String BACK = "back";

  /**
   * Going back to an earlier version.
   *
   * @param draft of whoever goes back, which has nothing to do with it and stays; null for none
   * @param refused why it was not kept; empty where nobody has tried
   */
  public record Back(String version, @Nullable Draft draft, String refused) {}

  /** The same, of an earlier version. */
  CheckPage of(Back earlier) {
    return new CheckPage(form, answers, notices, otherName, alike, earlier, typed);
  }
}
