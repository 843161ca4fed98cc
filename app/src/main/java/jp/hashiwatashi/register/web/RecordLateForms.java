package jp.hashiwatashi.register.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hashiwatashi.access.LateForms;
import jp.hashiwatashi.register.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** The forms of records: what is sent when the session is over becomes the draft that it was of. */
@Component
final class RecordLateForms implements LateForms {

  private static final Pattern FORM =
      Pattern.compile("/(people|openings|employers|establishments|contacts)/(?:new|([^/]+)/edit)");

  private final RecordsAsked records;
  private final Drafts drafts;

  RecordLateForms(RecordsAsked records, Drafts drafts) {
    this.records = records;
    this.drafts = drafts;
  }

  @Override
  public boolean isOneOf(String path) {
    return FORM.matcher(path).matches();
  }

  @Override
  public String keep(String path, Map<String, String[]> sent) {
    Matcher form = FORM.matcher(path);
    if (!form.matches()) {
      throw new IllegalArgumentException("no form of a record");
    }
    var register = records.register(form.group(1));
    String id =
        form.group(2) == null ? null : UriUtils.decode(form.group(2), StandardCharsets.UTF_8);
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    sent.forEach((name, values) -> fields.addAll(name, Arrays.asList(values)));
    var typed = Typed.sent(register, id, fields);
    if (!"discard".equals(fields.getFirst("step"))) {
      drafts.keep(typed.draft(), typed.baseVersion(), typed.texts());
    }
    return RecordForm.address(typed.draft()).toString();
  }
}
