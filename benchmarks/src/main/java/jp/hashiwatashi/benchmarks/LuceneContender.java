package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import jp.hashiwatashi.benchmarks.LuceneQueries.Form;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * A peer on Lucene: conditions as filter clauses, the exact score from doc values in a collector with
 * the same order of ties. One searcher, people shared out over the threads, query cache off.
 */
final class LuceneContender implements Contender, AutoCloseable {

  private final Question question;
  private final int threads;
  private final int[] order;
  private final IndustryNearness nearness;
  private final LuceneOpenings openings;
  private LuceneQueries queries;
  private final IndexSearcher searcher;
  private final Answers answers;

  LuceneContender(Question question, int threads) {
    this.question = question;
    this.threads = threads;
    order = question.nearOrder();
    nearness = new IndustryNearness(question.geography().places(), question.query().strategy());
    openings = new LuceneOpenings(question);
    queries = new LuceneQueries(question, openings, Form.TERMS);
    searcher = new IndexSearcher(openings.reader);
    searcher.setQueryCache(null);
    answers = new Answers(question.people().size(), question.query().k());
  }

  @Override
  public String name() {
    return "Lucene";
  }

  /** Tries every form of query a few times and keeps the fastest. */
  Form chooseForm(int tries) {
    Form chosen = Form.TERMS;
    long least = Long.MAX_VALUE;
    for (Form form : Form.values()) {
      queries = new LuceneQueries(question, openings, form);
      for (int i = 0; i < tries; i++) {
        long start = Rounds.cpuNanos();
        answer();
        long took = Rounds.cpuNanos() - start;
        if (took < least) {
          least = took;
          chosen = form;
        }
      }
    }
    queries = new LuceneQueries(question, openings, chosen);
    return chosen;
  }

  @Override
  public void answer() {
    People.shareOut(order, threads, Scoring::new);
  }

  @Override
  public Answers answers() {
    return answers;
  }

  @Override
  public void close() {
    openings.close();
  }

  /** One thread's collector, used for one person after another. */
  @SuppressWarnings("NullAway.Init") // Lucene sets the leaf before it collects
  private final class Scoring extends SimpleCollector implements People.Worker {
    private final PersonPlan plan = new PersonPlan(question.geography(), nearness);
    private final PairChecks checks = new PairChecks(question.query().asOf());
    private final Best best = new Best(question.query().k());
    private final Weights weights = question.query().strategy().weights();
    private final short[] skillsOf = new short[openings.welcomes.size()];
    private SeekerProfile person;
    private boolean transfer;
    private NumericDocValues scoring;
    private NumericDocValues welcome;
    private NumericDocValues rare;

    @Override
    public void answer(int number) throws IOException {
      person = question.people().get(number);
      transfer = person.moves().contains(Move.TRANSFER);
      plan.prepare(person);
      checks.prepare(person);
      best.clear();
      Arrays.fill(skillsOf, (short) -1);
      searcher.search(queries.of(person, plan), this);
      best.giveTo(answers, number);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      scoring = DocValues.getNumeric(context.reader(), LuceneOpenings.SCORING);
      welcome = DocValues.getNumeric(context.reader(), LuceneOpenings.WELCOME);
      rare = DocValues.getNumeric(context.reader(), LuceneOpenings.RARE);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void collect(int doc) throws IOException {
      scoring.advanceExact(doc);
      long row = scoring.longValue();
      int group = LuceneRow.group(row);
      int place = plan.place(LuceneRow.municipality(row), LuceneRow.remote(row));
      if (place == PersonPlan.FAILS || !plan.hasYears(group, LuceneRow.yearsAsked(row))) {
        return;
      }
      int occupation = plan.occupation(group, LuceneRow.small(row));
      int industry = plan.industry(LuceneRow.industry(row));
      int wage = plan.wage(LuceneRow.wage(row));
      int score =
          weights.occupation() * occupation
              + weights.experience() * plan.experience(group)
              + weights.industry() * industry
              + weights.wage() * wage
              + weights.place() * place;
      if (score + weights.skills() * 1000 < best.floor() || !passesRare(doc)) {
        return;
      }
      welcome.advanceExact(doc);
      long last = welcome.longValue();
      int skills = skills((int) (last >>> 32));
      best.offer(
          (int) last,
          score + weights.skills() * skills,
          PersonPlan.pack(occupation, plan.experience(group), industry, wage, place, skills));
    }

    private int skills(int lists) {
      if (skillsOf[lists] < 0) {
        OpeningProfile one = openings.welcomes.get(lists);
        skillsOf[lists] = (short) checks.skills(one);
      }
      return skillsOf[lists];
    }

    private boolean passesRare(int doc) throws IOException {
      rare.advanceExact(doc);
      long row = rare.longValue();
      return row == 0
          || checks.age(LuceneRow.start(row), LuceneRow.ageMin(row), LuceneRow.ageMax(row))
              && (transfer && LuceneRow.acceptsTransfer(row)
                  || PairChecks.endsInTime(person, LuceneRow.start(row), LuceneRow.months(row)));
    }
  }
}
