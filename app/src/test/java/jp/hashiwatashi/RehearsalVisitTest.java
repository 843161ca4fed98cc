package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class RehearsalVisitTest extends WebTest {

  @Autowired private SignInLinks links;
  @Autowired private SendingRecordStore people;
  @Autowired private OpeningStore openings;
  @Autowired private Registers registers;

  @Value("${local.server.port}")
  private int port;

  private RehearsalVisit visit;

  @BeforeEach
  void aVisitor() {
    SmallRegisters.fillOnce(registers);
    visit = new RehearsalVisit(URI.create("http://127.0.0.1:" + port + "/"));
  }

  @Test
  void everyKindOfPageIsOpenedAndAnswered() {
    assertThat(visit.with(links.make("consultant")))
        .contains(
            "/",
            "/people",
            "/people/…",
            "/people/…/openings",
            "/openings",
            "/openings/…",
            "/openings/…/people",
            "/explanation",
            "/explanation?",
            "/components");
    assertThat(visit.faults()).isEmpty();
  }

  @Test
  void aVisitorWhoIsNotLetInIsToldOf() {
    visit.with("no-such-token");
    assertThat(visit.faults())
        .anyMatch(fault -> fault.startsWith("GET /:"))
        .allMatch(fault -> fault.endsWith("at /sign-in"));
  }
}
