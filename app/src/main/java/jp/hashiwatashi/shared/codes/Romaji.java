package jp.hashiwatashi.shared.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Japanese readings in Latin letters, by Hepburn's rules without marks for long vowels, as maps print
 * them: {@code トウキョウ} is Tokyo, {@code シンオンセン} is Shin'onsen. A vowel counts as long wherever
 * it can be; names in which two words meet there are listed in {@code romaji-exceptions.tsv}.
 */
final class Romaji {

  private static final Map<String, String> SYLLABLES =
      syllables(
          """
          ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go
          サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo タ ta チ chi ツ tsu テ te ト to
          ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho
          バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo
          ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n
          キャ kya キュ kyu キョ kyo ギャ gya ギュ gyu ギョ gyo シャ sha シュ shu ショ sho
          ジャ ja ジュ ju ジョ jo チャ cha チュ chu チョ cho ニャ nya ニュ nyu ニョ nyo
          ヒャ hya ヒュ hyu ヒョ hyo ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo
          ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo
          """);

  /** A large kana where a small one is meant, as in シヨウ, ギヨウ and ハニユウ. */
  private static final Pattern LARGE = Pattern.compile("(?<=[キシチニヒミリギジビピ])[ユヨ](?=ウ)");

  private static final Map<String, String> EXCEPTIONS =
      Rows.ofTable("romaji-exceptions.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private Romaji() {}

  /** With a capital at the beginning; what is no katakana stays as it is. */
  static String of(String kana) {
    String exception = EXCEPTIONS.get(kana);
    if (exception != null) {
      return exception;
    }
    String reading = LARGE.matcher(kana).replaceAll(m -> m.group().equals("ユ") ? "ュ" : "ョ");
    var latin = new StringBuilder();
    boolean doubled = false;
    char open = ' ';
    for (int at = 0, next; at < reading.length(); at = next) {
      next =
          at + 2 <= reading.length() && SYLLABLES.containsKey(reading.substring(at, at + 2))
              ? at + 2
              : at + 1;
      String kanaHere = reading.substring(at, next);
      if (kanaHere.equals("ッ")) {
        doubled = true;
        continue;
      }
      String syllable = SYLLABLES.getOrDefault(kanaHere, kanaHere);
      if (isLong(open, syllable)) {
        open = ' ';
        continue;
      }
      if (doubled) {
        latin.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
        doubled = false;
      }
      if (latin.toString().endsWith("n") && "aiueoy".indexOf(syllable.charAt(0)) >= 0) {
        latin.append('\'');
      }
      latin.append(syllable);
      open = syllable.charAt(syllable.length() - 1);
    }
    return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }

  /** Whether a vowel only lengthens the one before it: ou, oo, uu. */
  private static boolean isLong(char before, String syllable) {
    return before == 'o' && (syllable.equals("u") || syllable.equals("o"))
        || before == 'u' && syllable.equals("u");
  }

  private static Map<String, String> syllables(String pairs) {
    Map<String, String> syllables = new HashMap<>();
    String[] words = pairs.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      syllables.put(words[i], words[i + 1]);
    }
    return Map.copyOf(syllables);
  }
}
