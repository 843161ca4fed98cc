package jp.hashiwatashi.register.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;

/** Whatever a text is, it is read, and what is shown of it stands there. */
class AnyTextTest {

  private static final String LETTERS =
      "普通自動車免許看護師経理営業を十二年１２年間、。（）()・\n\r 　ーｶﾞﾌｫｰｸﾘﾌﾄがはなし取得予定第二種乙4類"
          + "éｶ゚か\u3099\uFE00\u200B\u0000≒㈱㍻①ǅß";
  private static final int[] ODD = {0x20BB7, 0x1F477, 0xE0100, 0xD83D, 0xDC77, 0x1F1EF, 0xFFFF};

  @Test
  void placesAreAlwaysInsideTheTextAndAtTheWordsShown() {
    RandomGenerator random = Seeds.random("anyText");
    List<String> words = new ArrayList<>();
    LabelledText.of("development.txt").forEach(t -> words.addAll(List.of(t.text().split("[。、]"))));
    for (int run = 0; run < Seeds.rounds(600, 20_000); run++) {
      String text = text(random, words);
      for (List<Proposal> proposals :
          List.of(TextProposals.ofPerson(text, text), TextProposals.ofOpening(text))) {
        for (Proposal proposal : proposals) {
          assertThat(proposal.found()).as(text).isNotEmpty();
          proposal.found().forEach(found -> assertStands(text, found));
        }
      }
    }
  }

  static void assertStands(String text, Found found) {
    assertThat(found.start()).isBetween(0, found.end() - 1);
    assertThat(found.end()).isLessThanOrEqualTo(text.length());
    assertThat(text.substring(found.start(), found.end())).isEqualTo(found.words());
    assertThat(cuts(text, found.start()) || cuts(text, found.end())).as(text).isFalse();
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static String text(RandomGenerator random, List<String> words) {
    var text = new StringBuilder();
    int parts = random.nextInt(60);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
        case 1, 2 -> text.append(words.get(random.nextInt(words.size())));
        case 3 -> text.append((char) random.nextInt(0x10000));
        default -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return text.toString();
  }

  @Test
  void tenThousandLinesOfNonsenseAreRead() {
    assertThat(TextProposals.ofPerson("無意味な行（ああああ\n".repeat(10_000), "")).isEmpty();
    assertThat(TextProposals.ofPerson("普".repeat(200_000), "")).isEmpty();
    assertThat(TextProposals.ofOpening("(".repeat(200_000))).isEmpty();
    assertThat(TextProposals.ofOpening("普通免許、".repeat(40_000))).hasSize(1);
    assertThat(TextProposals.ofPerson("経理12年看護師".repeat(20_000), "")).hasSize(3);
    assertThat(TextProposals.ofPerson("12年".repeat(40_000) + "経理", "")).hasSize(1);
  }
}
