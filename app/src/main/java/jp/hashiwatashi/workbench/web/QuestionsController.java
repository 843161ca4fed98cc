package jp.hashiwatashi.workbench.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.workbench.Inquiries;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What is to be asked of people and employers, as letters. */
@Controller
final class QuestionsController {

  private final Inquiries inquiries;
  private final EmployerStore employers;

  QuestionsController(Inquiries inquiries, EmployerStore employers) {
    this.inquiries = inquiries;
    this.employers = employers;
  }

  @GetMapping("/people/{id}/questions")
  PersonQuestionsPage ofPerson(@PathVariable String id) {
    return new PersonQuestionsPage(
        inquiries.ofPerson(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id)));
  }

  @GetMapping("/openings/{id}/questions")
  OpeningQuestionsPage ofOpening(@PathVariable String id) {
    var inquiry =
        inquiries.ofOpening(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.OPENING, id));
    Optional<Employer> employer =
        Optional.ofNullable(employers.named(inquiry.record().employerId()));
    return new OpeningQuestionsPage(
        Address.of("/openings", id, "questions"), employer.orElse(null), List.of(inquiry));
  }

  @GetMapping("/employers/{id}/questions")
  OpeningQuestionsPage ofEmployer(@PathVariable String id) {
    var employer =
        employers.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.EMPLOYER, id));
    return new OpeningQuestionsPage(
        Address.of("/employers", id, "questions"), employer, inquiries.ofEmployer(id));
  }

  @PostMapping("/people/{id}/questions")
  RedirectView personAsked(@PathVariable String id) {
    ofPerson(id);
    inquiries.noteAsked(RegisterName.PEOPLE, List.of(id));
    return Redirects.seeOther(Address.of("/people", id, "questions"));
  }

  /**
   * @param sent ids of the openings that the letter was about, as {@code opening}
   */
  @PostMapping("/openings/{id}/questions")
  RedirectView openingAsked(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
    return asked(ofOpening(id), sent);
  }

  /**
   * @param sent likewise
   */
  @PostMapping("/employers/{id}/questions")
  RedirectView employerAsked(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
    return asked(ofEmployer(id), sent);
  }

  /** What came after the letter was drawn was not asked. */
  private RedirectView asked(OpeningQuestionsPage page, MultiValueMap<String, String> sent) {
    Set<String> letter = Set.copyOf(sent.getOrDefault(OpeningQuestionsPage.OPENING, List.of()));
    inquiries.noteAsked(
        RegisterName.OPENINGS,
        page.inquiries().stream()
            .map(inquiry -> inquiry.record().id())
            .filter(letter::contains)
            .toList());
    return Redirects.seeOther(page.here());
  }
}
