package jp.hashiwatashi.subsidy.facts;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.page.Words;

/** Knows facts of cases. Under the eyes of whoever is at work: what one does not see is not told. */
public interface FactSource {

  /** Names of the facts that it may know. */
  Set<String> names();

  /** What is known of whom a case is about; each fact once. */
  List<KnownFact> known(CaseSubject subject, Words words);
}
