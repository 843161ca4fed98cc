package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.access.approval.SecondPerson;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.register.importing.UndoingPeople;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who sends files to the registers, page by page. */
@Timeout(120)
abstract class ImportTest extends BrowsingTest {

  @Autowired Imports imports;
  @Autowired private Approvals approvals;
  @Autowired SignedIn signedIn;

  @BeforeEach
  void importer() throws IOException, InterruptedException {
    SmallRegisters.fillOnce(registers);
    browser = signedIn("importer");
  }

  final String send(String register, String name, String... lines) throws Exception {
    return send(register, name, String.join("\r\n", lines).getBytes(UTF_8));
  }

  /** The address of the import, once the program is through with it. */
  final String send(String register, String name, byte[] file) throws Exception {
    browser.get(register + "/import");
    HttpResponse<String> answer = browser.upload(register + "/import", name, file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return settled(answer.headers().firstValue("Location").orElseThrow());
  }

  final String settled(String address) throws InterruptedException {
    long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    imports.await(id);
    return "/imports/" + id;
  }

  final String page(String address) throws Exception {
    return browser.get(address).body();
  }

  final String press(String address, String step, Map<String, String> fields) throws Exception {
    browser.get(address);
    assertThat(browser.post(address + "/" + step, fields).statusCode()).isEqualTo(303);
    return settled(address);
  }

  /** Somebody else agrees that an import with which people go is undone. */
  final void agree(String address) {
    new SecondPerson(approvals, signedIn, "another")
        .grants("importer", UndoingPeople.KIND, address.substring(address.lastIndexOf('/') + 1));
  }
}
