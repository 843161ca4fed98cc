package jp.hashiwatashi.register.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed, measured on made-up texts that were labelled by hand. */
class LabelledTextsTest {

  private static final class Count {
    int right;
    int proposed;
    int expected;

    double precision() {
      return proposed == 0 ? 1 : (double) right / proposed;
    }

    double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    @Override
    public String toString() {
      return String.format(
          "precision %.3f (%d of %d)  recall %.3f (%d of %d)",
          precision(), right, proposed, recall(), right, expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"development.txt", "held-out.txt"})
  void fourOfFiveProposalsAreRightAndFourOfFiveThingsSaidAreProposed(String resource) {
    var all = new Count();
    var years = new Count();
    Map<Kind, Count> byKind = new EnumMap<>(Kind.class);
    List<String> wrong = new ArrayList<>();
    for (LabelledText text : LabelledText.of(resource)) {
      Map<String, Integer> proposed = new TreeMap<>();
      text.proposals().forEach(p -> proposed.put(p.kind() + " " + p.code(), p.years()));
      for (String key : text.expected().keySet()) {
        count(byKind, key).expected++;
        all.expected++;
        if (!proposed.containsKey(key)) {
          wrong.add(text.number() + " lacks " + key);
        }
      }
      proposed.forEach((key, found) -> {
        count(byKind, key).proposed++;
        all.proposed++;
        Integer told = text.expected().get(key);
        if (told == null) {
          wrong.add(text.number() + " should not have " + key);
          return;
        }
        count(byKind, key).right++;
        all.right++;
        years.proposed += found >= 0 ? 1 : 0;
        years.expected += told >= 0 ? 1 : 0;
        years.right += found >= 0 && found.equals(told) ? 1 : 0;
        if (!found.equals(told)) {
          wrong.add(text.number() + " has years " + found + " of " + told + " for " + key);
        }
      });
    }
    System.out.println("Proposals of " + resource + ": " + all);
    byKind.forEach((kind, count) -> System.out.printf("  %-14s %s%n", kind, count));
    System.out.println("  years, where the occupation is right: " + years);
    if (Boolean.getBoolean("proposals.told")) {
      wrong.forEach(System.out::println);
    }
    assertThat(all.precision()).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(0.8);
    assertThat(all.recall()).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(0.8);
    assertThat(years.precision()).as("years; wrong: %s", wrong).isGreaterThanOrEqualTo(0.8);
    assertThat(years.recall()).as("years; wrong: %s", wrong).isGreaterThanOrEqualTo(0.8);
  }

  private static Count count(Map<Kind, Count> byKind, String key) {
    Kind kind = Kind.valueOf(key.substring(0, key.indexOf(' ')));
    return byKind.computeIfAbsent(kind, k -> new Count());
  }

  @Test
  void thereAreTwoHundredTextsAndTheirLabelsExist() {
    List<LabelledText> texts = new ArrayList<>(LabelledText.of("development.txt"));
    texts.addAll(LabelledText.of("held-out.txt"));
    assertThat(texts).hasSize(200);
    assertThat(texts).extracting(LabelledText::number).doesNotHaveDuplicates();
    for (LabelledText text : texts) {
      for (String key : text.expected().keySet()) {
        Kind kind = Kind.valueOf(key.substring(0, key.indexOf(' ')));
        String code = key.substring(key.indexOf(' ') + 1);
        if (kind.isLicence()) {
          assertThat(Licences.get().contains(code)).as(text.number() + " " + key).isTrue();
        } else if (!kind.isSkill()) {
          assertThat(OccupationGroups.exists(Integer.parseInt(code))).as(key).isTrue();
        }
      }
    }
  }
}
