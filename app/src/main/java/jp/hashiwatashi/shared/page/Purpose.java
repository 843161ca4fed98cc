package jp.hashiwatashi.shared.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For what somebody looks at what is sensitive, or has it deleted: one of these, or in words of the own. */
public enum Purpose {
  /** Papers for an authority. */
  PROCEDURE,
  /** To agree with a place of work on what is to be considered there. */
  WORKPLACE,
  /** To advise and support the person. */
  SUPPORT,
  /** To make sure who the person is, and that the record is right. */
  IDENTITY,
  /** Figures and reports. */
  REPORT,
  /** Its person wants it deleted. */
  AT_REQUEST,
  /** It was entered by mistake. */
  MISTAKEN,
  /** It is needed no more. */
  NOT_NEEDED,
  /** Stated in words. */
  OTHER;

  /** For what one person's particulars are looked at. */
  public static List<Choice> ofOne(Words words) {
    return choices(words, EnumSet.of(PROCEDURE, WORKPLACE, SUPPORT, IDENTITY, OTHER));
  }

  /** For what a list of many people is taken out. */
  public static List<Choice> ofMany(Words words) {
    return choices(words, EnumSet.of(PROCEDURE, REPORT, OTHER));
  }

  /** For what something is deleted. */
  public static List<Choice> ofDeletion(Words words) {
    return choices(words, EnumSet.of(AT_REQUEST, MISTAKEN, NOT_NEEDED, OTHER));
  }

  private static List<Choice> choices(Words words, Set<Purpose> some) {
    return some.stream().map(one -> new Choice(one.name(), words.text("purpose." + one))).toList();
  }

  /** The one of this name; {@link #OTHER}, which then has to be stated in words, for no name of one. */
  public static Purpose named(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst().orElse(OTHER);
  }

  /** A purpose as it is kept: its name, or the words in which it was stated. */
  public static String told(Words words, String kept) {
    Purpose one = named(kept);
    return one == OTHER ? kept : words.text("purpose." + one);
  }
}
