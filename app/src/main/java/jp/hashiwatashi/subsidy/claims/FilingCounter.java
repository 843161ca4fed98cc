package jp.hashiwatashi.subsidy.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The counter of 高齢・障害・求職者雇用支援機構 that took claims of 65歳超雇用推進助成金 of a prefecture in fiscal
 * 2017 (the leaflet LL290501 in the Chiba bureau's release of 2017-10-31).
 *
 * @param prefecture without 県, 府, 都: 千葉
 */
public record FilingCounter(
    String prefecture, String postalCode, String address, String telephone) {

  /** Where claims go to a section of their own. */
  private static final Set<String> WITH_SECTION = Set.of("東京", "大阪");

  private static final class Shared {
    static final List<FilingCounter> ALL = read();
  }

  /** The counter of a prefecture, 1 to 47. */
  public static FilingCounter of(int prefecture) {
    return Shared.ALL.get(prefecture - 1);
  }

  /** The branch, and its section where claims go to one: 東京支部 高齢・障害者窓口サービス課. */
  public String name() {
    return prefecture + "支部" + (WITH_SECTION.contains(prefecture) ? " 高齢・障害者窓口サービス課" : "");
  }

  private static List<FilingCounter> read() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FilingCounter.class.getResourceAsStream("counters-2017.csv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new FilingCounter(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
