package jp.hashiwatashi.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.group.Demand.Forbid;
import jp.hashiwatashi.matching.group.Demand.Pin;
import jp.hashiwatashi.matching.group.Demand.Together;
import jp.hashiwatashi.shared.page.InEnglish;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private static final GroupProblem GROUP =
      GroupProblem.builder()
          .opening("病院", 1)
          .opening("工場", 3)
          .person("佐藤")
          .pair("病院", 1)
          .pair("工場", 2)
          .person("鈴木")
          .pair("病院", 3)
          .pair("工場", 4)
          .person("高橋")
          .pair("工場", 5)
          .build();

  @Test
  void aPinOnAPairThatIsNoMatchIsRefused() {
    Demand pin = new Pin("高橋", "病院");
    assertThat(conflicts(pin)).containsExactly(new Conflict.PinNotAMatch(List.of(pin), "高橋", "病院"));
  }

  @Test
  void aPairBothPinnedAndForbiddenIsRefused() {
    Demand forbid = new Forbid("佐藤", "病院");
    Demand pin = new Pin("佐藤", "病院");
    assertThat(conflicts(forbid, pin))
        .containsExactly(new Conflict.PinForbidden(List.of(forbid, pin), "佐藤", "病院"));
  }

  @Test
  void aPersonPinnedToTwoOpeningsIsRefused() {
    Demand one = new Pin("佐藤", "病院");
    Demand other = new Pin("佐藤", "工場");
    assertThat(conflicts(one, other))
        .containsExactly(
            new Conflict.PinnedApart(List.of(one, other), List.of("佐藤"), List.of("病院", "工場")));
  }

  @Test
  void peopleKeptTogetherButPinnedApartAreRefused() {
    Demand one = new Pin("佐藤", "病院");
    Demand other = new Pin("鈴木", "工場");
    Demand together = new Together("鈴木", "佐藤");
    assertThat(conflicts(one, other, together))
        .containsExactly(
            new Conflict.PinnedApart(
                List.of(one, other, together), List.of("佐藤", "鈴木"), List.of("病院", "工場")));
  }

  @Test
  void aPartnerWhoCannotFollowAPinThroughAChainOfPeopleIsRefused() {
    Demand pin = new Pin("佐藤", "病院");
    Demand first = new Together("佐藤", "鈴木");
    Demand second = new Together("鈴木", "高橋");
    Demand forbid = new Forbid("鈴木", "病院");
    assertThat(conflicts(pin, first, second, forbid))
        .containsExactly(
            new Conflict.PartnerCannotFollow(List.of(pin, first, second, forbid), "鈴木", "病院", true),
            new Conflict.PartnerCannotFollow(List.of(pin, first, second), "高橋", "病院", false),
            new Conflict.OverRoom(List.of(pin, first, second), "病院", 1, 3));
  }

  @Test
  void morePinsThanAnOpeningHasRoomForAreRefused() {
    Demand one = new Pin("佐藤", "病院");
    Demand other = new Pin("鈴木", "病院");
    assertThat(conflicts(one, other))
        .containsExactly(new Conflict.OverRoom(List.of(one, other), "病院", 1, 2));
  }

  @Test
  void unknownIdsAreRefusedAllAtOnce() {
    Demand pin = new Pin("田中", "学校");
    Demand together = new Together("佐藤", "渡辺");
    Demand alone = new Together("佐藤", "佐藤");
    assertThat(conflicts(pin, together, alone))
        .containsExactly(
            new Conflict.UnknownSeeker(List.of(pin), "田中"),
            new Conflict.UnknownOpening(List.of(pin), "学校"),
            new Conflict.UnknownSeeker(List.of(together), "渡辺"),
            new Conflict.AloneTogether(List.of(alone), "佐藤"));
  }

  @Test
  void theSameDemandTwiceAndAForbiddenPairThatIsNoMatchAreNoConflict() {
    assertThat(
            GroupPlacement.solve(
                GROUP.with(
                    List.of(new Pin("佐藤", "病院"), new Pin("佐藤", "病院"), new Forbid("高橋", "病院"))),
                Duration.ZERO))
        .isInstanceOf(GroupOutcome.Placed.class);
  }

  @Test
  void everyMessageIsToldInEnglishToo() {
    Stream.of(
            conflicts(new Pin("田中", "学校"), new Together("佐藤", "佐藤"), new Pin("高橋", "病院")),
            conflicts(new Pin("佐藤", "病院"), new Pin("佐藤", "工場"), new Forbid("佐藤", "病院")),
            conflicts(new Pin("佐藤", "病院"), new Pin("鈴木", "工場"), new Together("鈴木", "佐藤")),
            conflicts(
                new Pin("佐藤", "病院"),
                new Together("佐藤", "鈴木"),
                new Together("鈴木", "高橋"),
                new Forbid("鈴木", "病院")))
        .flatMap(List::stream)
        .forEach(conflict -> InEnglish.isTold(conflict.what() + "。" + conflict.mend() + "。"));
  }

  @Test
  void everyMessageSaysHowToMendIt() {
    for (Conflict conflict :
        conflicts(
            new Pin("田中", "学校"),
            new Together("佐藤", "佐藤"),
            new Pin("高橋", "病院"),
            new Pin("佐藤", "病院"),
            new Pin("鈴木", "病院"),
            new Forbid("鈴木", "病院"))) {
      assertThat(conflict.what()).isNotBlank().doesNotEndWith("。");
      assertThat(conflict.mend()).endsWith("ください");
      assertThat(conflict.demands()).isNotEmpty();
    }
  }

  @Test
  void anIdWithAFullStopOrALineBreakIsQuotedWholeOnOneLine() {
    var conflict = new Conflict.UnknownSeeker(List.of(), "一。\n二");
    assertThat(conflict.what()).isEqualTo("求職者番号「一。\\u000A二」の人はこのグループにいません");
    assertThat(conflict.mend()).isEqualTo("番号を確かめてください");
  }

  private static List<Conflict> conflicts(Demand... demands) {
    GroupOutcome outcome = GroupPlacement.solve(GROUP.with(List.of(demands)), Duration.ZERO);
    assertThat(outcome).isInstanceOf(GroupOutcome.Refused.class);
    return ((GroupOutcome.Refused) outcome).conflicts();
  }
}
