package jp.hashiwatashi.subsidy.claims.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.claims.OwnEmployers.Own;
import jp.hashiwatashi.subsidy.claims.OwnEmployers.Place;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.web.FactsForm;
import org.jspecify.annotations.Nullable;

/**
 * An estimate that is to be recorded: for whom, where and about whom.
 *
 * @param answer to the facts
 * @param employers one's own
 * @param employer that was chosen
 * @param establishment that was chosen; empty for none
 * @param person that was typed; empty for nobody
 * @param key of this form: sent twice, it makes one claim
 */
public record NewClaimPage(
    Course<?> course,
    FactsForm form,
    Answer answer,
    List<Own> employers,
    String employer,
    String establishment,
    String person,
    UUID key,
    List<FieldFault> faults)
    implements Page {

  public List<Choice> employerChoices() {
    return employers.stream().map(one -> new Choice(one.id(), one.name())).toList();
  }

  public List<Choice> placeChoices(Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.text("claim.place.none")));
    for (Own own : employers) {
      for (Place place : own.places()) {
        choices.add(
            new Choice(
                place.id(),
                employers.size() > 1
                    ? words.text("claim.place.of", place.name(), own.name())
                    : place.name()));
      }
    }
    return choices;
  }

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(one -> one.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
