package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RecordMerging;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two records that are the same thing made one. */
@Controller
final class MergeController {

  /** What the names of the choices begin with. */
  static final String PICK = "pick-";

  private static final String OTHER = "other";
  private static final String CONSENTS = "consents";

  private final RecordsAsked records;
  private final RecordMerging merging;

  MergeController(RecordsAsked records, RecordMerging merging) {
    this.records = records;
    this.merging = merging;
  }

  /**
   * @param with the number of the record that is to go into this one; empty while none is chosen
   */
  @GetMapping("/" + REGISTERS + "/{id}/merge")
  MergePage compare(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String with,
      Locale locale) {
    var asked = records.register(register);
    return page(asked, RecordsAsked.standing(asked, id), with, Map.of(), "", Words.in(locale));
  }

  @PostMapping("/" + REGISTERS + "/{id}/merge")
  Object merge(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String with,
      @RequestParam Map<String, String> sent,
      Locale locale) {
    return merge(records.register(register), id, with, sent, Words.in(locale));
  }

  private <R extends Registered> Object merge(
      EditedRegister<R> register, String id, String with, Map<String, String> sent, Words words) {
    Standing kept = RecordsAsked.standing(register, id);
    Standing other = other(register, kept, with);
    if (other == null) {
      return page(register, kept, with, sent, "", words);
    }
    if (!sent.getOrDefault("base", "").equals("" + kept.version())
        || !sent.getOrDefault("other-base", "").equals("" + other.version())) {
      return page(register, kept, with, sent, words.text("merge.overtaken"), words);
    }
    Map<String, String> texts = new TreeMap<>(kept.shown());
    for (Difference difference : differences(register, kept, other, words)) {
      if (takes(sent, difference)) {
        texts.put(difference.code(), other.shown().getOrDefault(difference.code(), ""));
      }
    }
    FormLayout.COMPUTED.forEach(texts::remove);
    return switch (register.read(texts::get, kept.id())) {
      case RecordReading.Refused<R> refused ->
          page(register, kept, with, sent, told(refused, words), words);
      case RecordReading.Understood<R> understood ->
          switch (merging.merge(register, understood.record(), kept.version(), other)) {
            case Saving.Kept<Standing>(Standing now) ->
                Redirects.seeOther(
                    Address.of(register.name().path(), now.id()).with("merged", other.id()));
            case Saving.Overtaken<Standing> overtaken ->
                page(register, kept, with, sent, words.text("merge.overtaken"), words);
            case Saving.Refused<Standing>(String column, String what, String mend) ->
                page(register, kept, with, sent, words.told(what, mend), words);
          };
    };
  }

  private static String told(RecordReading.Refused<?> refused, Words words) {
    return String.join(
        " ",
        refused.faults().stream()
            .map(f ->
                words.text(
                    "told.of",
                    words.columnName(f.column().code(), f.column().japaneseName()),
                    words.told(f.what(), f.mend())))
            .toList());
  }

  private static boolean takes(Map<String, String> sent, Difference difference) {
    String picked = sent.get(PICK + difference.code());
    return picked == null ? difference.before().isEmpty() : picked.equals(OTHER);
  }

  private static @Nullable Standing other(EditedRegister<?> register, Standing kept, String with) {
    String number = JapaneseInput.trim(with);
    return number.isEmpty() || number.equals(kept.id()) ? null : register.find(number);
  }

  /** What the other one says besides: all but the number, and consents, of which both are kept. */
  private static List<Difference> differences(
      EditedRegister<?> register, Standing kept, Standing other, Words words) {
    return Difference.between(register, kept.shown(), other.shown(), words).stream()
        .filter(d -> !d.code().equals(register.key().code()))
        .filter(d -> !FormLayout.COMPUTED.contains(d.code()))
        .filter(d -> !d.code().equals(CONSENTS))
        .toList();
  }

  private static MergePage page(
      EditedRegister<?> register,
      Standing kept,
      String with,
      Map<String, String> sent,
      String obstacle,
      Words words) {
    Standing other = other(register, kept, with);
    List<MergePage.Row> rows = new ArrayList<>();
    if (other != null) {
      for (Difference d : differences(register, kept, other, words)) {
        rows.add(new MergePage.Row(d.code(), d.label(), d.before(), d.after(), takes(sent, d)));
      }
    }
    List<FieldFault> faults = new ArrayList<>();
    if (!obstacle.isEmpty()) {
      faults.add(new FieldFault("merge", obstacle));
    } else if (other == null && !with.isBlank()) {
      boolean itself = JapaneseInput.trim(with).equals(kept.id());
      faults.add(
          new FieldFault("with", words.text(itself ? "merge.itself" : "merge.unknown", with)));
    }
    return new MergePage(
        register.name(), kept, with, other, register.alike(kept.shown(), kept.id()), rows, faults);
  }
}
