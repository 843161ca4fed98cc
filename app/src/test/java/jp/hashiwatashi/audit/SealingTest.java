package jp.hashiwatashi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.audit.AuditFinding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed when, and what a program does about a chain that is not the one it left. */
class SealingTest {

  @TempDir Path folder;
  private Trail trail;

  @BeforeEach
  void trail() throws IOException {
    trail = new Trail(folder);
  }

  private Path anchors() {
    return folder.resolve(AuditVerification.ANCHORS);
  }

  @Test
  void anUntouchedTrailVerifies() throws SQLException, IOException {
    trail.fill(Seeds.random("anUntouchedTrailVerifies"), 40);
    AuditReport report = trail.verify();
    assertThat(report.findings()).isEmpty();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.pending()).isZero();
    assertThat(report.sealed()).isGreaterThan(40);
  }

  @Test
  void nothingIsWhole() throws SQLException, IOException {
    assertThat(trail.verify().isWhole()).isTrue();
    assertThat(trail.seal()).isZero();
    assertThat(trail.verify().isWhole()).isTrue();
  }

  @Test
  void whatIsUnderWayHoldsUpNobodyAndComesAfterWhatWasCommittedBefore()
      throws SQLException, IOException {
    try (Connection slow = trail.begun(3, "A-");
        Connection quick = trail.begun(1, "B-")) {
      quick.commit();
      assertThat(trail.seal()).isEqualTo(2);
      assertThat(trail.verify().isWhole()).isTrue();
      slow.commit();
    }
    AuditReport before = trail.verify();
    assertThat(before.isWhole()).isTrue();
    assertThat(before.pending()).isEqualTo(4);
    assertThat(trail.seal()).isEqualTo(4);
    assertThat(trail.verify()).isEqualTo(new AuditReport(6, 0, before.findings(), 0));
    assertThat(trail.tamper("delete from audit_seal where position = 3 and entry = 1")).isOne();
  }

  @Test
  void aProgramThatStartsAnewGoesOnWithTheChain() throws SQLException, IOException {
    try (Connection slow = trail.begun(2, "A-")) {
      try (Connection quick = trail.begun(2, "B-")) {
        quick.commit();
      }
      trail.seal();
      trail.startedAnew();
      slow.commit();
    }
    assertThat(trail.seal()).isEqualTo(3);
    assertThat(trail.verify().isWhole()).isTrue();
  }

  @Test
  void whatIsPutInBeforeTheHeadIsFoundOnceNothingElseCanComeThere()
      throws SQLException, IOException {
    try (Connection slow = trail.begun(2, "A-")) {
      try (Connection quick = trail.begun(2, "B-")) {
        quick.commit();
      }
      trail.seal();
      assertThat(trail.found()).isEmpty();
      slow.rollback();
    }
    try (Connection next = trail.begun(1, "C-")) {
      next.commit();
    }
    trail.seal();
    trail.tamper(
        """
        insert into audit_entry overriding system value
        select 2, at, actor, source, kind, register, record_id from audit_entry order by number limit 1
        """);
    assertThat(trail.found()).containsExactly(Kind.ADDED);
  }

  @Test
  void aChainThatWasCutIsNotGoneOnWith() throws SQLException, IOException {
    trail.fill(Seeds.random("aChainThatWasCutIsNotGoneOnWith"), 5);
    trail.tamper("delete from audit_seal where position = (select max(position) from audit_seal)");
    Sealing next = trail.startedAnew();
    assertThatThrownBy(next::pass).isInstanceOf(Sealing.ChainBroken.class);
  }

  @Test
  void aChainWithoutItsAnchorsIsNotGoneOnWithAndTold() throws SQLException, IOException {
    trail.fill(Seeds.random("aChainWithoutItsAnchors"), 5);
    Files.delete(anchors());
    assertThat(trail.found()).containsExactly(Kind.ANCHORS_MISSING);
    Sealing next = trail.startedAnew();
    assertThatThrownBy(next::pass).isInstanceOf(Sealing.ChainBroken.class);
  }

  @Test
  void aCutTailShowsEvenWhereTheAnchorsWereCutTooIfACopyIsKeptElsewhere()
      throws SQLException, IOException {
    trail.fill(Seeds.random("aCutTail"), 5);
    Path copy = Files.copy(anchors(), folder.resolve("elsewhere"));
    Files.delete(anchors());
    trail.tamper("delete from audit_seal");
    trail.tamper("delete from audit_entry");
    assertThat(trail.found()).isEmpty();
    assertThat(trail.verify(copy).findings())
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.CUT);
  }

  @Test
  void anAnchorThatWasWrittenHalfIsNone() throws SQLException, IOException {
    trail.fill(Seeds.random("anAnchorThatWasWrittenHalf"), 5);
    Files.writeString(anchors(), "99999 ab", StandardOpenOption.APPEND);
    assertThat(trail.found()).isEmpty();
    trail.startedAnew();
    try (Connection next = trail.begun(1, "N-")) {
      next.commit();
    }
    assertThat(trail.seal()).isEqualTo(2);
    assertThat(trail.found()).isEmpty();
  }

  @Test
  void aLongFileOfAnchorsIsGoneOnWithInTheNext() throws SQLException, IOException {
    trail.fill(Seeds.random("aLongFileOfAnchors"), 5);
    String last = Files.readAllLines(anchors()).getLast() + "\n";
    Files.writeString(anchors(), last.repeat(6_000), StandardOpenOption.APPEND);
    for (String name : List.of("N-", "M-")) {
      trail.startedAnew();
      try (Connection next = trail.begun(1, name)) {
        next.commit();
      }
      trail.seal();
    }
    assertThat(Files.readAllLines(folder.resolve("anchors-2"))).hasSize(2);
    assertThat(trail.found()).isEmpty();
    trail.tamper("delete from audit_seal where position = (select max(position) from audit_seal)");
    assertThat(trail.found()).contains(Kind.CUT);
  }

  @Test
  void headsAreAnchoredNowAndThenAndAtTheEnd() throws SQLException, IOException {
    var seldom =
        new Sealing(
            trail.databases.dataSource(),
            FileSealKeys.in(folder.resolve(AuditVerification.KEYS)),
            new Anchors(anchors()),
            Clock.systemUTC(),
            Duration.ofDays(1));
    for (String name : List.of("A-", "B-", "C-")) {
      try (Connection one = trail.begun(1, name)) {
        one.commit();
      }
      seldom.pass();
    }
    assertThat(Files.readAllLines(anchors())).hasSize(2);
    seldom.anchor();
    assertThat(Files.readAllLines(anchors())).hasSize(3).last().asString().startsWith("6 ");
    assertThat(trail.found()).isEmpty();
  }

  @Test
  void anAnchorThatWasScratchedOutIsTold() throws SQLException, IOException {
    trail.fill(Seeds.random("anAnchorThatWasScratchedOut"), 5);
    Files.writeString(anchors(), Files.readString(anchors()).replaceFirst("\n[0-9]", "\n?"));
    assertThat(trail.found()).containsExactly(Kind.ANCHOR_UNREADABLE);
  }

  @Test
  void withoutItsKeyNoSealCanBeChecked() throws SQLException, IOException {
    trail.fill(Seeds.random("withoutItsKey"), 5);
    Files.delete(folder.resolve(AuditVerification.KEYS));
    assertThat(trail.found()).isNotEmpty().containsOnly(Kind.KEY_UNKNOWN);
  }

  @Test
  void anotherKeyGoesOnWithTheChain() throws SQLException, IOException {
    trail.fill(Seeds.random("anotherKey"), 5);
    Path keys = folder.resolve(AuditVerification.KEYS);
    Files.writeString(keys, "next=" + "A".repeat(43) + "=\n", StandardOpenOption.APPEND);
    trail.startedAnew();
    try (Connection next = trail.begun(1, "N-")) {
      next.commit();
    }
    assertThat(trail.seal()).isEqualTo(2);
    assertThat(trail.found()).isEmpty();
    assertThat(trail.tamper("delete from audit_seal where key_name = 'next'")).isEqualTo(2);
  }

  @Test
  void theProgramSealsOnceMoreWhenItEnds() throws SQLException, IOException {
    var sealer = new Sealer(trail.databases.dataSource(), Clock.systemUTC(), folder.toString());
    sealer.start();
    try (Connection last = trail.begun(1, "A-")) {
      last.commit();
    }
    sealer.stop();
    assertThat(trail.verify())
        .extracting(AuditReport::sealed, AuditReport::pending, AuditReport::isWhole)
        .containsExactly(2L, 0L, true);
  }

  @Test
  void theKeyIsReadByItsOwnerOnlyAndEachFolderHasItsOwn() throws IOException {
    Path keys = folder.resolve(AuditVerification.KEYS);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
        .isEqualTo("rw-------");
    Path another = folder.resolve("another");
    FileSealKeys.in(another);
    assertThat(Files.readString(another)).isNotEqualTo(Files.readString(keys));
  }
}
