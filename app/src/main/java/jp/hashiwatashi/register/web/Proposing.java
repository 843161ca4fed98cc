package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.ProposalsPage.TAKEN;
import static jp.hashiwatashi.register.web.ProposalsPage.YEARS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.proposing.Found;
import jp.hashiwatashi.register.proposing.Kind;
import jp.hashiwatashi.register.proposing.Proposal;
import jp.hashiwatashi.register.proposing.TextProposals;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.util.MultiValueMap;

/** What the texts of a record say and its other fields lack, and taking it over. */
final class Proposing {

  /** So many of the words found are told beside a proposal; all are marked in the text. */
  private static final int WORDS_TOLD = 3;

  private Proposing() {}

  /** The columns whose texts are read. */
  static List<String> columns(RegisterName register) {
    return switch (register) {
      case PEOPLE -> List.of("career", "wishes");
      case OPENINGS -> List.of("work");
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> List.of();
    };
  }

  /**
   * What the texts say and the fields lack.
   *
   * @param texts of the fields, as typed or shown
   */
  static List<Proposal> lacking(EditedRegister<?> register, Map<String, String> texts) {
    if (columns(register.name()).stream().allMatch(c -> texts.getOrDefault(c, "").isBlank())) {
      return List.of();
    }
    Map<String, String> canonical = new TreeMap<>(texts);
    for (Kind kind : Kind.values()) {
      canonical.computeIfPresent(
          kind.column(), (column, text) -> canonical(register.column(column).shape(), text));
    }
    return register.name() == RegisterName.PEOPLE
        ? TextProposals.lackingOfPerson(canonical)
        : TextProposals.lackingOfOpening(canonical);
  }

  /** How many things the texts of a record that stands there say and its other fields lack. */
  static <R extends Registered> int count(EditedRegister<R> register, R record) {
    return lacking(register, register.shown(record)).size();
  }

  /** Names as codes; what can't be understood stays as it was typed. */
  private static <V> String canonical(Shape<V> shape, String text) {
    return RecordForm.entries(text).stream()
        .map(entry ->
            shape.read(entry) instanceof CellReading.Value<V>(V value, var notice)
                ? shape.write(value)
                : entry)
        .collect(Collectors.joining(RecordForm.SEPARATOR));
  }

  static ProposalsPage page(Typed<?> typed, Words words) {
    List<Proposal> proposals = lacking(typed.register(), typed.texts());
    List<ProposalsPage.ReadText> texts = new ArrayList<>();
    for (String column : columns(typed.register().name())) {
      String text = typed.texts().getOrDefault(column, "");
      if (!text.isBlank()) {
        List<Found> found =
            proposals.stream()
                .flatMap(p -> p.found().stream())
                .filter(f -> f.column().equals(column))
                .toList();
        texts.add(ProposalsPage.ReadText.of(label(typed, column, words), text, found));
      }
    }
    List<ProposalsPage.Group> groups =
        Arrays.stream(Kind.values())
            .map(kind -> group(typed, kind, proposals, words))
            .filter(group -> !group.choices().isEmpty())
            .toList();
    return new ProposalsPage(typed.form(words), typed.texts(), texts, groups);
  }

  private static String label(Typed<?> typed, String column, Words words) {
    return words.columnName(column, typed.register().column(column).japaneseName());
  }

  private static ProposalsPage.Group group(
      Typed<?> typed, Kind kind, List<Proposal> proposals, Words words) {
    List<Proposal> ofKind = proposals.stream().filter(p -> p.kind() == kind).toList();
    boolean one = kind == Kind.OCCUPATION;
    Stream<Choice> none =
        one && !ofKind.isEmpty()
            ? Stream.of(new Choice("", words.text("propose.none-of-them")))
            : Stream.empty();
    return new ProposalsPage.Group(
        TAKEN + kind.column(),
        ofKind.isEmpty() ? "" : label(typed, kind.column(), words),
        Stream.concat(ofKind.stream().map(p -> new Choice(p.code(), told(p, words))), none)
            .toList(),
        one,
        ofKind.stream()
            .filter(p -> kind == Kind.EXPERIENCE)
            .map(p ->
                new Choice(
                    p.code(), p.years() == Proposal.NOT_TOLD ? "" : String.valueOf(p.years())))
            .toList());
  }

  private static String told(Proposal proposal, Words words) {
    List<String> found = proposal.found().stream().map(Found::words).distinct().toList();
    String shown =
        words.list(
            found.stream()
                .limit(WORDS_TOLD)
                .map(text -> words.text("propose.quoted", text.replaceAll("\\s+", " ")))
                .toList());
    return words.text("propose.told", name(proposal.kind(), proposal.code(), words), shown);
  }

  /** What a proposal's code stands for. */
  static String name(Kind kind, String code, Words words) {
    return switch (kind) {
      case LICENCE, REQUIRED, WELCOME -> words.licence(code);
      case SKILL, SKILL_WELCOME -> code;
      case EXPERIENCE, WANTED, OCCUPATION -> words.occupationGroup(Integer.parseInt(code));
    };
  }

  /** The texts of the fields with what was chosen behind what stands there. */
  static Map<String, String> taken(Typed<?> typed, MultiValueMap<String, String> sent) {
    Map<String, String> texts = new TreeMap<>(typed.texts());
    for (Proposal proposal : lacking(typed.register(), typed.texts())) {
      String column = proposal.kind().column();
      if (sent.getOrDefault(TAKEN + column, List.of()).contains(proposal.code())) {
        String entry = proposal.code();
        if (proposal.kind() == Kind.EXPERIENCE) {
          String years = sent.getFirst(YEARS + proposal.code());
          entry += ":" + (years == null ? "" : years.strip());
        }
        texts.merge(
            column,
            entry,
            (stands, more) -> stands.isBlank() ? more : stands + RecordForm.SEPARATOR + more);
      }
    }
    return texts;
  }
}
