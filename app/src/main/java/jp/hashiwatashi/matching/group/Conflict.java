package jp.hashiwatashi.matching.group;

import java.util.List;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.exchange.Shown;

/** Why the demands cannot all be met by any placement, and which of them are at odds. */
public sealed interface Conflict {

  /** The demands that are at odds, in the order they were given; never empty. */
  List<Demand> demands();

  /** What is at odds and why, in Japanese, without a full stop. */
  String what();

  /** How to mend it, in Japanese, without a full stop. */
  String mend();

  /** A demand names a person who is not in the group. */
  record UnknownSeeker(List<Demand> demands, String seekerId) implements Conflict {
    @Override
    public String what() {
      return "求職者番号「%s」の人はこのグループにいません".formatted(Shown.of(seekerId));
    }

    @Override
    public String mend() {
      return "番号を確かめてください";
    }
  }

  /** A pin or forbidden pair names an opening that does not exist here. */
  record UnknownOpening(List<Demand> demands, String openingId) implements Conflict {
    @Override
    public String what() {
      return "受入情報番号「%s」の受入情報はここにありません".formatted(Shown.of(openingId));
    }

    @Override
    public String mend() {
      return "番号を確かめてください";
    }
  }

  /** A person is to be kept together with themselves. */
  record AloneTogether(List<Demand> demands, String seekerId) implements Conflict {
    @Override
    public String what() {
      return "「同じ受入先」の指定の両方が同じ人「%s」です".formatted(Shown.of(seekerId));
    }

    @Override
    public String mend() {
      return "もう一人の求職者番号を書いてください";
    }
  }

  /** The pinned pair is not a match. */
  record PinNotAMatch(List<Demand> demands, String seekerId, String openingId) implements Conflict {
    @Override
    public String what() {
      return "求職者「%s」と受入情報「%s」は条件が合わないため固定できません".formatted(Shown.of(seekerId), Shown.of(openingId));
    }

    @Override
    public String mend() {
      return "条件を見直すか、固定の指定を外してください";
    }
  }

  /** The same pair is pinned and forbidden. */
  record PinForbidden(List<Demand> demands, String seekerId, String openingId) implements Conflict {
    @Override
    public String what() {
      return "求職者「%s」と受入情報「%s」に固定と除外の両方が指定されています"
          .formatted(Shown.of(seekerId), Shown.of(openingId));
    }

    @Override
    public String mend() {
      return "どちらかを外してください";
    }
  }

  /** One person, or people kept together, pinned to different openings. */
  record PinnedApart(List<Demand> demands, List<String> seekerIds, List<String> openingIds)
      implements Conflict {
    @Override
    public String what() {
      return (isOnePerson()
              ? "求職者「%s」が複数の受入情報「%s」に固定されています"
              : "同じ受入先に置く求職者「%s」が別々の受入情報「%s」に固定されています")
          .formatted(shown(seekerIds), shown(openingIds));
    }

    @Override
    public String mend() {
      return isOnePerson() ? "固定は一つにしてください" : "固定を一つにそろえるか、「同じ受入先」の指定を外してください";
    }

    private boolean isOnePerson() {
      return seekerIds.size() == 1;
    }

    private static String shown(List<String> ids) {
      return ids.stream().map(Shown::of).collect(Collectors.joining("」「"));
    }
  }

  /** A pin draws along someone kept together with the pinned person, who cannot be there. */
  record PartnerCannotFollow(
      List<Demand> demands, String seekerId, String openingId, boolean forbidden)
      implements Conflict {
    @Override
    public String what() {
      return "求職者「%s」は、同じ受入先に置く人の固定により受入情報「%s」になりますが、%s"
          .formatted(
              Shown.of(seekerId), Shown.of(openingId), forbidden ? "この組は除外されています" : "条件が合いません");
    }

    @Override
    public String mend() {
      return forbidden ? "固定・除外・「同じ受入先」のいずれかを外してください" : "固定か「同じ受入先」の指定を外してください";
    }
  }

  /**
   * Pins, with those whom they draw along, ask for more room than an opening has.
   *
   * @param room places left (headcount − filled)
   * @param asked people who would have to be there
   */
  record OverRoom(List<Demand> demands, String openingId, int room, int asked) implements Conflict {
    @Override
    public String what() {
      return "受入情報「%s」の残りは%d人ですが、固定により%d人になります".formatted(Shown.of(openingId), room, asked);
    }

    @Override
    public String mend() {
      return "固定を%d人分減らしてください".formatted(asked - room);
    }
  }
}
