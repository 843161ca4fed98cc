package jp.hashiwatashi.benchmarks;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/**
 * A peer of plain objects, as a good Java programmer would first write it: openings in lists by middle
 * group and prefecture, only the lists that a person can reach are walked, the cheap and telling
 * conditions first, then the score, and the rest of the conditions only for what would be kept.
 */
final class BucketContender implements Contender {

  private static final int REMOTE = 0;
  private static final int NOWHERE_STATED = 48;

  private final Question question;
  private final int threads;
  private final int[] order;
  private final IndustryNearness nearness;
  private final Map<Bucket, List<Offer>> buckets = new HashMap<>();
  private final Answers answers;

  /** Where openings are kept together; prefecture 0 is remote work, 48 no workplace stated. */
  private record Bucket(int group, int prefecture) {}

  private record Offer(int number, OpeningProfile opening) {}

  BucketContender(Question question, int threads) {
    this.question = question;
    this.threads = threads;
    order = question.nearOrder();
    nearness = new IndustryNearness(question.geography().places(), question.query().strategy());
    answers = new Answers(question.people().size(), question.query().k());
    for (int number = 0; number < question.openings().size(); number++) {
      OpeningProfile opening = question.openings().get(number);
      Bucket bucket = new Bucket(opening.occupation().middle(), prefecture(opening));
      buckets.computeIfAbsent(bucket, b -> new ArrayList<>()).add(new Offer(number, opening));
    }
  }

  private int prefecture(OpeningProfile opening) {
    if (opening.remote()) {
      return REMOTE;
    }
    return opening.municipality() == NOT_STATED
        ? NOWHERE_STATED
        : question.geography().prefecture(opening.municipality());
  }

  @Override
  public String name() {
    return "buckets";
  }

  @Override
  public void answer() {
    People.shareOut(order, threads, Walk::new);
  }

  @Override
  public Answers answers() {
    return answers;
  }

  /** One thread's work. */
  private final class Walk implements People.Worker {
    private final PersonPlan plan = new PersonPlan(question.geography(), nearness);
    private final PairChecks checks = new PairChecks(question.query().asOf());
    private final Best best = new Best(question.query().k());
    private final Weights weights = question.query().strategy().weights();

    @Override
    public void answer(int number) {
      SeekerProfile person = question.people().get(number);
      plan.prepare(person);
      checks.prepare(person);
      best.clear();
      boolean[] reached = plan.reachedPrefectures();
      for (int group = 1; group < PersonPlan.GROUPS; group++) {
        if (plan.reachesGroup(group)) {
          for (int prefecture = 0; prefecture < reached.length; prefecture++) {
            if (reached[prefecture]) {
              walk(buckets.getOrDefault(new Bucket(group, prefecture), List.of()), group);
            }
          }
        }
      }
      best.giveTo(answers, number);
    }

    private void walk(List<Offer> offers, int group) {
      int groupScore = weights.experience() * plan.experience(group);
      for (Offer offer : offers) {
        OpeningProfile opening = offer.opening();
        int place = plan.place(opening.municipality(), opening.remote());
        if (place == PersonPlan.FAILS
            || !checks.wage(opening)
            || !checks.terms(opening)
            || !plan.hasYears(group, opening.experienceYears())) {
          continue;
        }
        int occupation = plan.occupation(group, opening.occupation().small());
        int industry = plan.industry(IndustryOrdinal.of(opening.industry()));
        int wage = plan.wage(opening.comparedWageYen());
        int score =
            groupScore
                + weights.occupation() * occupation
                + weights.industry() * industry
                + weights.wage() * wage
                + weights.place() * place;
        if (score + weights.skills() * 1000 < best.floor() || !checks.rest(opening)) {
          continue;
        }
        int skills = checks.skills(opening);
        best.offer(
            offer.number(),
            score + weights.skills() * skills,
            PersonPlan.pack(occupation, plan.experience(group), industry, wage, place, skills));
      }
    }
  }
}
