package jp.hashiwatashi.access.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes a password easy to guess: it is short, known from lists, made of the name of this program
 * or its business, or of the account's own name. Which characters it has does not matter.
 */
enum PasswordRule {
  TOO_SHORT,
  TOO_LONG,
  OWN_NAME,
  COMMON;

  static final int SHORTEST = 8;

  /** So that nobody makes the server work for hours on one. */
  static final int LONGEST = 1_000;

  /** What is hung on to a word that is easy to guess, and takes nobody long to try. */
  private static final Pattern TAIL = Pattern.compile("[0-9!?@#$%&*._-]{0,6}$");

  private static final Set<String> LISTED = read("common-passwords.txt");
  private static final Set<String> WORDS = read("guessed-words.txt");

  /** The first rule that a password breaks; empty when it may be chosen. */
  static Optional<PasswordRule> brokenBy(String password, String account) {
    String normal = Passwords.normal(password);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Optional.of(TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(TOO_LONG);
    }
    String small = folded(normal);
    if (isOf(small, folded(account))) {
      return Optional.of(OWN_NAME);
    }
    return isCommon(small) ? Optional.of(COMMON) : Optional.empty();
  }

  private static boolean isOf(String password, String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}]", "");
    String rest = password.replaceAll("[^\\p{L}\\p{N}]", "");
    return !plain.isEmpty()
        && (rest.equals(plain) || rest.replaceFirst("\\p{N}{1,6}$", "").equals(plain));
  }

  private static boolean isCommon(String small) {
    String base = TAIL.matcher(small).replaceFirst("");
    return LISTED.contains(small)
        || WORDS.contains(small)
        || WORDS.contains(base)
        || small.codePoints().distinct().count() <= 2;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Set<String> read(String name) {
    try (var in = Objects.requireNonNull(PasswordRule.class.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
