package jp.hashiwatashi.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.Alike;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was sent of a record's form.
 *
 * @param id of the record that is changed; null for a new one
 * @param form the key of the form, under which a new record's draft is kept; else empty
 * @param baseVersion that was read; 0 for a new record
 * @param texts exactly what stands in the fields, by the codes of the columns
 */
record Typed<R extends Registered>(
    EditedRegister<R> register,
    @Nullable String id,
    String form,
    long baseVersion,
    Map<String, String> texts) {

  /** The parameter that holds the key of a new record's form. */
  static final String FORM = "form";

  /** Of parameters as a form sends them, or a link that fills some fields of a new record. */
  static <R extends Registered> Typed<R> sent(
      EditedRegister<R> register, @Nullable String id, MultiValueMap<String, String> parameters) {
    Map<String, String> texts = new TreeMap<>();
    parameters
        .keySet()
        .forEach(name -> {
          if (name.startsWith(RecordForm.PREFIX)) {
            List<String> stated =
                CodedEntries.sent(name, parameters).stream().filter(e -> !e.isEmpty()).toList();
            texts.put(
                name.substring(RecordForm.PREFIX.length()),
                String.join(RecordForm.SEPARATOR, stated));
          }
        });
    FormLayout.COMPUTED.forEach(texts::remove);
    return new Typed<>(
        register,
        id,
        DraftKey.of(register.name(), id, parameters.getFirst(FORM)).form(),
        id == null ? 0 : number(parameters.getFirst("base")),
        texts);
  }

  private static long number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  /** With the number of the record, which for a new one the program gives where nobody does. */
  Typed<R> numbered() {
    Map<String, String> numbered = new TreeMap<>(texts);
    String key = register.key().code();
    if (id != null) {
      numbered.put(key, id);
    } else if (texts.getOrDefault(key, "").isBlank()) {
      numbered.put(key, register.freshId());
    }
    return new Typed<>(register, id, form, baseVersion, numbered);
  }

  RecordReading<R> read() {
    return register.read(texts::get, id);
  }

  /** Other records that may be the same thing. */
  List<Alike> alike() {
    return register.alike(texts, id == null ? "" : id);
  }

  /** As a page that is answered to what was sent. */
  EditPage page(Map<String, String> wrong, Words words) {
    return new EditPage(form(wrong, words), null, List.of(), List.of(), alike());
  }

  /** As a page that says what is wrong with it. */
  EditPage page(RecordReading.Refused<R> refused, Words words) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (RecordReading.Fault<?> fault : refused.faults()) {
      String told = fault.what() + "。" + fault.mend();
      wrong.merge(fault.column().code(), told, (first, next) -> first + "。" + next);
    }
    wrong.replaceAll((code, told) -> words.told(told));
    return page(wrong, words);
  }

  /** As a page that is asked for. */
  EditPage page(@Nullable Draft draft, Drafts drafts, Words words) {
    var unfinished =
        id != null || draft != null ? List.<Drafts.Begun>of() : drafts.unfinished(register.name());
    var others = id == null ? List.<String>of() : drafts.others(register.name(), id);
    return new EditPage(form(words), draft, unfinished, others, alike());
  }

  /** Under which the draft is kept. */
  DraftKey draft() {
    return DraftKey.of(register.name(), id, form);
  }

  RecordForm form(Words words) {
    return form(Map.of(), words);
  }

  private RecordForm form(Map<String, String> wrong, Words words) {
    return RecordForm.of(this, wrong, words);
  }
}
