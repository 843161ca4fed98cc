package jp.hashiwatashi.benchmarks;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.SeekerProfile;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * One person's conditions as filter clauses. What is not stated by the person has no clause, what is
 * not stated by an opening is encoded so that it passes.
 */
final class LuceneQueries {

  /** How the two conditions that tell most, occupation and place, are put. */
  enum Form {
    /** A set of middle groups and a set of municipalities, as one would first write it. */
    TERMS,
    /** A set of (middle group, prefecture), each a run of the sorted index; the collector measures. */
    BUCKETS
  }

  private final Question question;
  private final LuceneOpenings openings;
  private final Form form;
  private final BytesRef[] municipality;
  private final BytesRef[] prefecture = new BytesRef[49];
  private final BytesRef[] group = new BytesRef[PersonPlan.GROUPS];
  private final BytesRef[][] bucket = new BytesRef[PersonPlan.GROUPS][49];
  private final Map<String, List<Integer>> setsWith = new HashMap<>();
  private final int noLicence;

  LuceneQueries(Question question, LuceneOpenings openings, Form form) {
    this.question = question;
    this.openings = openings;
    this.form = form;
    municipality = new BytesRef[question.geography().count()];
    for (int m = 0; m < municipality.length; m++) {
      municipality[m] = new BytesRef("m" + m);
    }
    for (int p = 0; p < prefecture.length; p++) {
      prefecture[p] = new BytesRef("p" + p);
    }
    for (int g = 0; g < group.length; g++) {
      group[g] = new BytesRef("" + g);
      for (int p = 0; p < prefecture.length; p++) {
        bucket[g][p] = new BytesRef(g + "/" + p);
      }
    }
    for (int set = 0; set < openings.licenceSets.size(); set++) {
      for (String licence : openings.licenceSets.get(set)) {
        setsWith.computeIfAbsent(licence, l -> new ArrayList<>()).add(set);
      }
    }
    noLicence = openings.licenceSets.indexOf(new TreeSet<String>());
  }

  Query of(SeekerProfile person, PersonPlan plan) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    switch (form) {
      case TERMS -> {
        if (plan.occupationStated()) {
          query.add(new TermInSetQuery(LuceneOpenings.GROUP_TERM, groups(plan)), Occur.FILTER);
        }
        if (plan.reachKnown() && !person.relocation().isAnywhere()) {
          query.add(new TermInSetQuery(LuceneOpenings.PLACE, places(person, plan)), Occur.FILTER);
        }
      }
      case BUCKETS ->
          query.add(new TermInSetQuery(LuceneOpenings.BUCKET, buckets(plan)), Occur.FILTER);
    }
    addTerms(query, person);
    addRanges(query, person);
    query.add(new MatchAllDocsQuery(), Occur.FILTER);
    return query.build();
  }

  private List<BytesRef> groups(PersonPlan plan) {
    List<BytesRef> groups = new ArrayList<>();
    for (int g = 1; g < PersonPlan.GROUPS; g++) {
      if (plan.reachesGroup(g)) {
        groups.add(group[g]);
      }
    }
    return groups;
  }

  private List<BytesRef> places(SeekerProfile person, PersonPlan plan) {
    List<BytesRef> places = new ArrayList<>();
    places.add(new BytesRef(LuceneOpenings.REMOTE));
    places.add(new BytesRef(LuceneOpenings.NONE));
    for (int p = 1; p <= 47; p++) {
      if (person.relocation().includes(p)) {
        places.add(prefecture[p]);
      }
    }
    for (int m = 0; m < municipality.length; m++) {
      if (plan.isWithinReach(m)) {
        places.add(municipality[m]);
      }
    }
    return places;
  }

  private List<BytesRef> buckets(PersonPlan plan) {
    boolean[] reached = plan.reachedPrefectures();
    List<BytesRef> buckets = new ArrayList<>();
    for (int g = 1; g < PersonPlan.GROUPS; g++) {
      if (plan.reachesGroup(g)) {
        for (int p = 0; p < reached.length; p++) {
          if (reached[p]) {
            buckets.add(bucket[g][p]);
          }
        }
      }
    }
    return buckets;
  }

  private void addTerms(BooleanQuery.Builder query, SeekerProfile person) {
    List<BytesRef> moves = new ArrayList<>();
    for (Move move : person.moves()) {
      moves.add(new BytesRef(move.name()));
    }
    if (moves.size() < Move.values().length) {
      query.add(new TermInSetQuery(LuceneOpenings.MOVE, moves), Occur.FILTER);
    }
    if (!person.employmentTypes().isEmpty()
        && person.employmentTypes().size() < EmploymentType.values().length) {
      List<BytesRef> types = new ArrayList<>();
      types.add(new BytesRef(LuceneOpenings.NONE));
      for (EmploymentType type : person.employmentTypes()) {
        types.add(new BytesRef(type.name()));
      }
      query.add(new TermInSetQuery(LuceneOpenings.TYPE, types), Occur.FILTER);
    }
    if (person.nightWork() == Answer.NO) {
      query.add(new TermQuery(new Term(LuceneOpenings.NIGHT, Answer.YES.name())), Occur.MUST_NOT);
    }
    if (person.employerId() != null) {
      query.add(
          new TermQuery(new Term(LuceneOpenings.EMPLOYER, person.employerId())), Occur.MUST_NOT);
    }
    query.add(new TermInSetQuery(LuceneOpenings.LICENCES, licences(person)), Occur.FILTER);
  }

  /** The sets of licences required that the person holds in full. */
  private List<BytesRef> licences(SeekerProfile person) {
    Set<String> held = new HashSet<>(person.licences());
    Set<Integer> met = new HashSet<>();
    for (String licence : held) {
      for (int set : setsWith.getOrDefault(licence, List.of())) {
        if (held.containsAll(openings.licenceSets.get(set))) {
          met.add(set);
        }
      }
    }
    met.add(noLicence);
    return met.stream().map(set -> new BytesRef("" + set)).toList();
  }

  private void addRanges(BooleanQuery.Builder query, SeekerProfile person) {
    int asOf = (int) question.query().asOf().toEpochDay();
    query.add(from(LuceneOpenings.EXPIRES, asOf), Occur.FILTER);
    if (person.minMonthlyWageYen() > 0) {
      query.add(
          from(LuceneOpenings.WAGE, Math.toIntExact(person.minMonthlyWageYen())), Occur.FILTER);
    }
    if (person.weeklyHoursMin() > 0) {
      query.add(from(LuceneOpenings.HOURS_FOR_LEAST, person.weeklyHoursMin()), Occur.FILTER);
    }
    if (person.weeklyHoursMax() != NOT_STATED) {
      query.add(
          IntField.newRangeQuery(
              LuceneOpenings.HOURS_FOR_MOST, Integer.MIN_VALUE, person.weeklyHoursMax()),
          Occur.FILTER);
    }
    if (person.availableFrom() != null) {
      query.add(
          from(LuceneOpenings.LATEST_START, LuceneOpenings.day(person.availableFrom())),
          Occur.FILTER);
    }
  }

  private static Query from(String field, int least) {
    return IntField.newRangeQuery(field, least, Integer.MAX_VALUE);
  }
}
