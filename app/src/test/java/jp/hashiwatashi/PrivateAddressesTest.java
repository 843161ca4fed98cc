package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hashiwatashi.FormsOfPage.Field;
import jp.hashiwatashi.FormsOfPage.Form;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No address tells who was looked for: none on a page, none that a form leads to, none of a file. */
class PrivateAddressesTest extends BrowsingTest {

  private static final String NAME = "燕子花見本 あおい";

  /** A name, one in Latin letters, a telephone's number: each typed into every field for text. */
  private static final List<String> TYPED = List.of(NAME, "KAKITSUBATA", "09012340987");

  private static final String PERSON = "PRIVATE-P";
  private static final String OPENING = "PRIVATE-O";

  private static final Pattern ADDRESS = Pattern.compile("[a-z-]+=\"([/?][^\"]*|https?:[^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  /** Besides searches only what is of the test's own is sent: others rest on the other records. */
  private static final String OWN =
      "/[a-z]+/PRIVATE-[^/]*/(?:edit|questions).*|/[a-z]+/(?:new|columns|views).*|/marks.*PRIVATE.*";

  @Autowired private Matching matching;

  private final Set<String> told = new TreeSet<>();
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> sent = new TreeSet<>();

  @BeforeEach
  void somebodyOfThisName() throws Exception {
    SmallRegisters.fillOnce(registers);
    var person = registers.people().find("EX-C1-S1").orElseThrow();
    if (registers.people().find(PERSON).isEmpty()) {
      for (String id : List.of(PERSON, PERSON + "2")) {
        registers.people().save(SmallRegisters.named(person, id, "PRIVATE"));
        registers
            .people()
            .save(SmallRegisters.called(registers.people().find(id).orElseThrow(), NAME));
      }
      var opening = registers.openings().find("EX-C1-O").orElseThrow();
      registers.openings().save(SmallRegisters.inCharge(opening, OPENING, NAME));
    }
    accounts.appoint("private walker", Principal.AUDITOR, "");
    browser = signedIn("private walker");
  }

  @Test
  void noPageAndNoFormPutsWhatWasTypedIntoAnAddress() throws Exception {
    Deque<String> open = new ArrayDeque<>();
    PageKinds.all(registers.people(), matching).stream()
        .filter(path -> !path.contains("export-substitutions"))
        .forEach(open::add);
    open.addAll(PageKinds.OF_AUDITORS);
    for (String page : List.of("", "/openings", "/edit", "/history", "/merge", "/questions")) {
      open.add("/people/" + PERSON + page);
    }
    for (String page : List.of("", "/people", "/edit", "/history", "/questions")) {
      open.add("/openings/" + OPENING + page);
    }
    Set<String> seen = new TreeSet<>();
    Set<String> followed = new TreeSet<>();
    while (!open.isEmpty()) {
      String path = open.removeFirst();
      if (seen.add(kind(path))) {
        look(path).stream().filter(link -> followed.add(shape(link))).forEach(open::add);
      }
    }
    assertThat(told).as("addresses that tell it").isEmpty();
    assertThat(asked)
        .as("pages that are asked for by such forms")
        .contains(
            "/people",
            "/openings",
            "/employers",
            "/establishments",
            "/contacts",
            "/search",
            "/explanation",
            "/audit",
            "/audit/seen",
            "/people/*/openings",
            "/openings/*/people",
            "/people/*/merge");
    assertThat(seen).hasSizeGreaterThan(80);
  }

  /** A page's address without what differs from record to record. */
  private static String kind(String path) {
    return path.replaceAll("=[^&]*", "").replaceAll("/(?=[^/]*[0-9A-Z])[^/?]+", "/*");
  }

  /** The same, whatever it is asked for: a list found sorted and paged is one page more. */
  private static String shape(String path) {
    return kind(path).replaceAll("\\?.*", "?");
  }

  private List<String> look(String path) throws Exception {
    HttpResponse<String> page = browser.get(path);
    check(path, page);
    List<String> found = new ArrayList<>();
    Matcher links = LINK.matcher(page.body());
    while (links.find()) {
      String link = links.group(1).replace("&amp;", "&");
      if (!link.matches("/(?:assets|language).*|.*/(?:export|paper)[.-].*")) {
        found.add(link);
      }
    }
    for (Form form : FormsOfPage.of(page.body())) {
      send(path, form);
    }
    return found;
  }

  private void send(String path, Form form) throws Exception {
    String action = form.action().isEmpty() ? path : form.action();
    String to = form.value("to");
    if (!sent.add(kind(action) + " " + kind(to) + " " + form.fields().size())) {
      return;
    }
    if (!form.isPosted()) {
      if (form.fields().stream().anyMatch(PrivateAddressesTest::isTyped)
          && !path.startsWith("/components")) {
        told.add("a form by GET at " + path + ": " + action);
      }
      return;
    }
    if (!action.equals("/conditions") && !action.matches(OWN)) {
      return;
    }
    boolean asks = action.equals("/conditions");
    if (asks) {
      asked.add(kind(to));
    }
    for (String text : asks ? TYPED : List.of(NAME)) {
      var answer = browser.post(action, form.filled(text, PrivateAddressesTest::isTyped));
      check(path + " by " + action, answer);
      String there = browser.whereTo(answer);
      if (asks) {
        assertThat(there).as(path).contains("sealed=");
      }
      if (!there.isEmpty()) {
        check(path + " by " + action + " to " + there, browser.get(there));
      }
    }
  }

  private static boolean isTyped(Field field) {
    return field.isTyped() && field.kind().equals("input");
  }

  private void check(String at, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(at).isLessThan(500);
    tells(at, browser.whereTo(answer));
    Matcher addresses = ADDRESS.matcher(answer.body());
    while (addresses.find()) {
      tells(at, addresses.group(1));
    }
  }

  private void tells(String at, String address) {
    String plain = address.replace("&amp;", "&").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    String read = URLDecoder.decode(plain, StandardCharsets.UTF_8);
    if (TYPED.stream().anyMatch(read::contains) || read.contains(NAME.substring(0, 5))) {
      told.add(at.replaceAll("\\?.*", "") + ": " + read);
    }
  }

  @Test
  void aSealedSearchIsOfWhoSearchedAndOfNobodyElse() throws Exception {
    browser.get("/people");
    var answer =
        browser.post("/conditions", Map.of("to", "/people", "q", NAME, "prefecture", "13"));
    assertThat(answer.statusCode()).isEqualTo(303);
    String sealed = browser.whereTo(answer);
    assertThat(sealed).startsWith("/people?").contains("prefecture=13", "&sealed=");
    assertThat(browser.get(sealed).body()).contains("value=\"" + NAME + "\"");
    assertThat(
            browser.whereTo(
                browser.post(
                    "/conditions", Map.of("to", "/people", "q", NAME, "prefecture", "13"))))
        .as("the same again for the same")
        .isEqualTo(sealed);

    accounts.appoint("private other", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    var other = signedIn("private other");
    for (String broken :
        List.of(
            sealed,
            sealed.substring(0, sealed.length() - 3),
            "/people?sealed=",
            "/people?sealed=%E3%81%82")) {
      var refused = other.get(broken);
      assertThat(refused.statusCode()).as(broken).isEqualTo(410);
      assertThat(refused.body()).contains("検索した本人だけ").doesNotContain(NAME);
    }
    other.get("/people");
    assertThat(
            other.whereTo(
                other.post("/conditions", Map.of("to", "/people", "q", NAME, "prefecture", "13"))))
        .isNotEqualTo(sealed);
  }

  @Test
  void anAddressThatTellsANameIsMadeToTellItNoMore() throws Exception {
    var plain = new Browsing(port);
    plain.get("/people?q=%E7%87%95"); // asked for before the sign-in
    String after = plain.whereTo(plain.signIn(links.make("private walker")));
    assertThat(after).startsWith("/people?sealed=");
    assertThat(plain.getPart(after, "").body()).contains("value=\"燕\"");
    var old = plain.getPart("/people?q=%E7%87%95&sort=kana", "");
    assertThat(old.statusCode()).isEqualTo(302);
    assertThat(plain.whereTo(old)).startsWith("/people?sort=kana&sealed=");
  }

  @Test
  void aSearchLeadsToPagesOfOursOnly() throws Exception {
    browser.get("/people");
    for (String to :
        List.of("//elsewhere.example", "https://elsewhere.example", "/people?q=x", "/\\x", "")) {
      assertThat(browser.whereTo(browser.post("/conditions", Map.of("to", to, "q", "x"))))
          .as(to)
          .startsWith("/?sealed=");
    }
    assertThat(browser.whereTo(browser.get("//elsewhere.example/?q=%E7%87%95"))).isEmpty();
  }
}
