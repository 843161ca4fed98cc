package jp.hashiwatashi.shared.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Usual Japanese job titles with the middle group of occupation that each belongs to. The dictionary
 * is ours and incomplete: a title whose group is not surely known is left out.
 */
public final class JobTitles {

  /**
   * A title.
   *
   * @param title as it is usually written: {@code 看護師}
   * @param kana its reading in full-width katakana
   * @param middle the middle group, 1 to 99
   */
  public record JobTitle(String title, String kana, int middle) {}

  private final List<JobTitle> all;
  private final Map<String, JobTitle> byTitle = new HashMap<>();

  JobTitles(List<String[]> rows) {
    all = rows.stream().map(row -> new JobTitle(row[0], row[1], Integer.parseInt(row[2]))).toList();
    for (JobTitle title : all) {
      if (byTitle.put(title.title(), title) != null) {
        throw new IllegalStateException("the title " + title.title() + " stands twice");
      }
    }
  }

  /** The one shared dictionary, read when it is first asked for. */
  public static JobTitles get() {
    return Shared.TABLE;
  }

  /** All of them, by middle group. */
  public List<JobTitle> all() {
    return all;
  }

  /** The entry of exactly this title. */
  public Optional<JobTitle> find(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  private static final class Shared {
    static final JobTitles TABLE = new JobTitles(Rows.ofTable("job-titles.tsv"));
  }
}
