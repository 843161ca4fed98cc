package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program's own sources keep to, where running it would show nothing. */
class SourcesTest {

  private static final Path JAVA = Path.of("src/main/java/jp/hashiwatashi");
  private static final Path SCRIPTS = Path.of("src/main/resources/static/assets");

  private static final Pattern ALGORITHM =
      Pattern.compile(
          "\\b(?:Cipher|Mac|MessageDigest|KDF|SecretKeyFactory|Signature|KeyGenerator|KeyPairGenerator)"
              + "\\s*\\.getInstance\\(\\s*(\"[^\"]+\"|\\w+)");

  /** With SHA-1 inside of HMAC for authenticators alone, as RFC 6238 has it. */
  private static final Set<String> APPROVED =
      Set.of("\"AES/GCM/NoPadding\"", "\"SHA-256\"", "\"HmacSHA256\"", "\"HKDF-SHA256\"");

  private static Map<Path, String> java;
  private static Map<Path, String> scripts;

  @BeforeAll
  static void read() throws IOException {
    java = texts(JAVA, ".java");
    scripts = texts(SCRIPTS, ".js");
    assertThat(java).hasSizeGreaterThan(300);
    assertThat(scripts).hasSizeGreaterThan(3);
  }

  @Test
  void onlyApprovedAlgorithmsAreNamedInTheSources() {
    Map<Path, Set<String>> named = new TreeMap<>();
    java.forEach((file, text) -> {
      Set<String> others =
          ALGORITHM
              .matcher(text)
              .results()
              .map(each -> constant(text, each.group(1)))
              .collect(Collectors.toSet());
      others.removeAll(APPROVED);
      if (!others.isEmpty()) {
        named.put(JAVA.relativize(file), others);
      }
    });
    assertThat(named)
        .isEqualTo(
            Map.of(
                Path.of("access/signin/TimedCode.java"),
                Set.of("\"HmacSHA1\""),
                // as the kind of the operator's certificate asks
                Path.of("KeyPairs.java"),
                Set.of("algorithm")));
  }

  @Test
  void everythingRandomThatGuardsSomethingIsOfTheSecureGenerator() {
    var weak =
        Pattern.compile(
            "\\b(?:Splittable|ThreadLocal)?Random\\b(?=[.(])|Math\\.random|\\bUUID\\.\\w*UUID\\w*\\(");
    List<Path> guarding =
        java.keySet().stream()
            .filter(file ->
                Stream.of("access", "audit", "database")
                    .anyMatch(part -> file.startsWith(JAVA.resolve(part))))
            .toList();
    assertThat(guarding).hasSizeGreaterThan(60);
    assertThat(places(guarding.stream().collect(Collectors.toMap(f -> f, java::get)), weak))
        .isEmpty();
    for (String secret :
        List.of(
            "access/SignInLinks.java",
            "access/signin/Credentials.java",
            "shared/sealing/KeyRing.java",
            "database/Secrets.java",
            "database/archive/BackupKey.java")) {
      assertThat(java.get(JAVA.resolve(secret))).as(secret).contains("SecureRandom");
    }
  }

  @Test
  void noRegularExpressionIsMadeOfAValue() {
    assertThat(
            places(
                java,
                Pattern.compile(
                    "Pattern\\.compile\\(\\s*[a-z]|\\.(?:replaceAll|replaceFirst|split)\\(\\s*[a-z]\\w*\\s*[,).]")))
        .isEmpty();
  }

  /** In the exceptions each caller gives a constant: names of tables, SQL, sentences of requirements. */
  @Test
  void noFormatStringIsAValue() {
    assertThat(
            places(
                java,
                Pattern.compile(
                    "String\\.format\\(\\s*(?:Locale\\.[A-Z]+,\\s*)?[a-z]|\\b[a-z]\\w*\\.formatted\\(")))
        .containsExactlyInAnyOrder(
            "database/Roles.java", "register/CopyLines.java", "subsidy/rules/Wording.java");
  }

  @Test
  void programsAreStartedForTheDatabaseAndTheExaminationOfTheMachineOnly() {
    assertThat(
            places(
                java, Pattern.compile("new ProcessBuilder\\(|Runtime\\.getRuntime\\(\\)\\.exec")))
        .containsExactlyInAnyOrder(
            "database/Cluster.java", "database/ServerAccount.java", "Examination.java");
  }

  @Test
  void scriptsPutInTextOnlyAndNoNamesOfInput() {
    assertThat(
            places(
                scripts,
                Pattern.compile(
                    "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
                        + "|__proto__|\\w\\[[^\\]\"'\\d][^\\]]*\\]\\s*=[^=]")))
        .isEmpty();
  }

  @Test
  void noScriptListensToOtherWindows() {
    assertThat(places(scripts, Pattern.compile("postMessage|[\"']message[\"']|onmessage")))
        .isEmpty();
  }

  /** What a name of this file stands for; a text stands for itself. */
  private static String constant(String text, String named) {
    return Pattern.compile("\\b" + Pattern.quote(named) + " = (\"[^\"]+\");")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElse(named);
  }

  private static List<String> places(Map<Path, String> texts, Pattern pattern) {
    return texts.entrySet().stream()
        .filter(each -> pattern.matcher(each.getValue()).results().anyMatch(MatchResult::hasMatch))
        .map(each ->
            (each.getKey().startsWith(JAVA) ? JAVA : SCRIPTS).relativize(each.getKey()).toString())
        .sorted()
        .toList();
  }

  private static Map<Path, String> texts(Path folder, String ending) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }
}
