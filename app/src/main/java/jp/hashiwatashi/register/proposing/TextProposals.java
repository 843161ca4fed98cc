package jp.hashiwatashi.register.proposing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.codes.Licences;

/**
 * What free text says that a record may take over: licences, skills and occupations, each with the
 * words found. Reads texts of any length and kind; what it proposes is for a person to accept.
 */
public final class TextProposals {

  private TextProposals() {}

  /** What a person's career and other wishes say. */
  public static List<Proposal> ofPerson(String career, String wishes) {
    var collected = new Collected();
    CareerText.read(career, collected);
    WishesText.read(wishes, collected);
    return collected.proposals();
  }

  /** What an opening's work content says. */
  public static List<Proposal> ofOpening(String work) {
    var collected = new Collected();
    WorkText.read(work, collected);
    return collected.proposals();
  }

  /**
   * What a person's record lacks of what its texts say.
   *
   * @param texts of its columns, by their codes, as they are typed or shown: entries of lists
   *     separated by {@code |}, licences by code or name
   */
  public static List<Proposal> lackingOfPerson(Map<String, String> texts) {
    return lacking(
        ofPerson(texts.getOrDefault("career", ""), texts.getOrDefault("wishes", "")), texts);
  }

  /** What an opening lacks of what its work content says; {@code texts} as for a person. */
  public static List<Proposal> lackingOfOpening(Map<String, String> texts) {
    return lacking(ofOpening(texts.getOrDefault("work", "")), texts);
  }

  private static List<Proposal> lacking(List<Proposal> all, Map<String, String> texts) {
    return all.stream().filter(proposal -> !isHeld(proposal, texts)).toList();
  }

  private static boolean isHeld(Proposal proposal, Map<String, String> texts) {
    String code = proposal.code();
    return switch (proposal.kind()) {
      case LICENCE -> isLicenceIn(texts, "licences", code);
      // What is required is not welcome besides, and the other way round a person decided.
      case REQUIRED, WELCOME ->
          isLicenceIn(texts, "licences_required", code)
              || isLicenceIn(texts, "licences_welcome", code);
      case SKILL, SKILL_WELCOME ->
          entries(texts, proposal.kind().column()).contains(canonical(code));
      case EXPERIENCE, WANTED ->
          entries(texts, proposal.kind().column()).stream().anyMatch(e -> e.startsWith(code));
      // There is one occupation, and whoever typed it chose it.
      case OCCUPATION -> !entries(texts, proposal.kind().column()).isEmpty();
    };
  }

  private static boolean isLicenceIn(Map<String, String> texts, String column, String code) {
    return entries(texts, column).stream()
        .anyMatch(entry ->
            entry.equals(canonical(code))
                || Licences.get().named(entry).filter(l -> l.code().equals(code)).isPresent());
  }

  private static List<String> entries(Map<String, String> texts, String column) {
    return Arrays.stream(texts.getOrDefault(column, "").split("[|｜]"))
        .map(TextProposals::canonical)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  private static String canonical(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
