package jp.hashiwatashi.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has agreed to, and when.
 *
 * @param withdrawnOn the first day on which it no longer holds; null while it holds
 */
public record Consent(Purpose purpose, LocalDate givenOn, @Nullable LocalDate withdrawnOn) {

  /** For what a consent was given. */
  public enum Purpose {
    /** Name and contact may be shown to other offices of the Center. */
    OTHER_OFFICES("他の事務所への氏名等の提示"),
    /** Name and career may be shown to a receiving employer. */
    NAMED_TO_EMPLOYER("受入企業への氏名等の提示"),
    /** The sending employer may be told how the support goes. */
    SENDING_EMPLOYER_TOLD("送出企業への経過の連絡"),
    /** What is registered may be shared with Hello Work. */
    HELLO_WORK("ハローワークとの共有");

    private final String japaneseName;

    Purpose(String japaneseName) {
      this.japaneseName = japaneseName;
    }

    public String japaneseName() {
      return japaneseName;
    }
  }

  public Consent {
    if (withdrawnOn != null && withdrawnOn.isBefore(givenOn)) {
      throw new IllegalArgumentException(
          "withdrawn before it was given: " + givenOn + " " + withdrawnOn);
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
  }
}
