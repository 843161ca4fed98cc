package jp.hashiwatashi.register.proposing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A made-up text with what a person would accept from it.
 *
 * @param expected by kind and code, {@code LICENCE L001}, with the years of an experience or {@link
 *     Proposal#NOT_TOLD}
 */
record LabelledText(
    String number, boolean ofPerson, String text, String wishes, Map<String, Integer> expected) {

  static List<LabelledText> of(String resource) {
    List<LabelledText> all = new ArrayList<>();
    String whole = read(resource);
    for (String block : whole.substring(whole.indexOf("\n===") + 1).split("(?m)^=== ")) {
      if (!block.isBlank()) {
        all.add(block(block));
      }
    }
    return all;
  }

  List<Proposal> proposals() {
    return ofPerson ? TextProposals.ofPerson(text, wishes) : TextProposals.ofOpening(text);
  }

  private static LabelledText block(String block) {
    String[] head = block.substring(0, block.indexOf('\n')).split(" ");
    String[] parts = block.substring(block.indexOf('\n') + 1).split("(?m)^---$", 2);
    String[] texts = parts[0].split("(?m)^~~~$", 2);
    boolean person = head[1].equals("person");
    return new LabelledText(
        head[0],
        person,
        texts[0].strip(),
        texts.length == 1 ? "" : texts[1].strip(),
        expected(parts[1], person));
  }

  private static Map<String, Integer> expected(String lines, boolean person) {
    Map<String, Integer> expected = new TreeMap<>();
    for (String line : lines.strip().split("\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        Kind kind = kind(line.substring(0, colon), person);
        String codes = line.substring(colon + 2);
        for (String entry : codes.split(kind.isSkill() ? "\\|" : " ")) {
          String[] cut = kind == Kind.EXPERIENCE ? entry.split(":") : new String[] {entry};
          expected.put(
              kind + " " + cut[0], cut.length == 1 ? Proposal.NOT_TOLD : Integer.parseInt(cut[1]));
        }
      }
    }
    return expected;
  }

  private static Kind kind(String name, boolean person) {
    return name.equals("skill") && !person
        ? Kind.SKILL_WELCOME
        : Arrays.stream(Kind.values())
            .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private static String read(String resource) {
    try (var in =
        Objects.requireNonNull(LabelledText.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
