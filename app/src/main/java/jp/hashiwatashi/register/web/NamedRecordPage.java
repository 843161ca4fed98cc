package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SmeFinding;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one employer, establishment or contact.
 *
 * @param sme of an employer; null for the others
 * @param related what belongs to it
 * @param people how many leave this employer; 0 for the others
 * @param others who else is changing the record
 */
public record NamedRecordPage(
    RegisterName register,
    String id,
    String name,
    List<Section> sections,
    @Nullable SmeFinding sme,
    List<Related> related,
    int people,
    List<String> others)
    implements Page {

  /** Facts under one heading. */
  public record Section(String title, List<Fact> facts) {}

  /**
   * One column.
   *
   * @param value in words; empty when nothing was stated
   * @param href of the record that is named; null where none is
   */
  public record Fact(String label, String value, @Nullable String href) {}

  /**
   * Records that belong to this one.
   *
   * @param total of them all, {@code links} being the first
   * @param all where the whole list is
   * @param make where a new one is made
   */
  public record Related(String title, int total, List<Link> links, String all, String make) {}
}
