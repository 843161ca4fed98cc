package jp.hashiwatashi.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts, over all people, whom the strategy serves how well. */
@Service
public class StrategyReports {

  /** As the Center lists its offices; others after them. */
  private static final Comparator<String> OFFICES =
      Comparator.comparingInt(StrategyReports::place).thenComparing(Comparator.naturalOrder());

  private final JdbcClient jdbc;
  private final Matching matching;
  private final RematchStore rematches;
  private final Clock clock;

  StrategyReports(JdbcClient jdbc, Matching matching, RematchStore rematches, Clock clock) {
    this.jdbc = jdbc;
    this.matching = matching;
    this.rematches = rematches;
    this.clock = clock;
  }

  /** People alike in age, occupation and office. */
  private record Group(@Nullable Integer age, int middle, String office, Segment counted) {}

  @Transactional(readOnly = true)
  public StrategyReport report() {
    List<Group> groups = groups();
    Rematch last =
        rematches.latest(2).stream()
            .filter(one -> one.endedAt() != null && !one.failed())
            .findFirst()
            .orElse(null);
    return new StrategyReport(
        matching.strategy().label(),
        last,
        together("", groups),
        by(groups, group -> AgeBand.of(group.age).name(), Comparator.comparing(AgeBand::valueOf)),
        by(
            groups,
            group -> "" + (group.middle == 0 ? 0 : OccupationGroups.majorOf(group.middle)),
            Comparator.comparingInt(Integer::parseInt)),
        by(groups, Group::office, OFFICES));
  }

  private List<Group> groups() {
    return jdbc.sql(
            """
            with candidates as (
              select r.id, (
                select count(*) from best_match b where (b.register, b.id) = (r.register, r.id)
              ) as found
              from rematched r where r.register = 'people'
            ), said as (
              select seeker_id as id,
                count(*) filter (where kind = 'HIDDEN') as hidden,
                count(*) filter (where kind = 'PINNED') as pinned,
                count(*) filter (where kind = 'ADDED') as added
              from match_mark group by seeker_id
            )
            select extract(year from age(:today, p.birth_date))::integer as years,
              coalesce(left(coalesce(p.occupations_wanted[1], p.occupations_experienced[1]), 3),
                '0')::integer as middle,
              p.office,
              count(*) as people,
              count(c.id) as looked,
              count(*) filter (where c.found > 0) as served,
              count(*) filter (where c.found < :best) as few,
              coalesce(sum(s.hidden), 0) as hidden,
              coalesce(sum(s.pinned), 0) as pinned,
              coalesce(sum(s.added), 0) as added
            from sending_record p
            left join candidates c on c.id = p.id
            left join said s on s.id = p.id
            group by 1, 2, 3
            """)
        .param("today", LocalDate.now(clock))
        .param("best", Matching.BEST)
        .query((row, n) -> group(row))
        .list();
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(
        row.getObject("years", Integer.class),
        row.getInt("middle"),
        row.getString("office"),
        new Segment(
            "",
            row.getInt("people"),
            row.getInt("looked"),
            row.getInt("served"),
            row.getInt("few"),
            row.getInt("hidden"),
            row.getInt("pinned"),
            row.getInt("added")));
  }

  private static List<Segment> by(
      List<Group> groups, Function<Group, String> key, Comparator<String> order) {
    Map<String, List<Group>> byKey = new LinkedHashMap<>();
    groups.forEach(g -> byKey.computeIfAbsent(key.apply(g), k -> new ArrayList<>()).add(g));
    return byKey.keySet().stream()
        .sorted(order)
        .map(k -> together(k, byKey.getOrDefault(k, List.of())))
        .toList();
  }

  private static int place(String office) {
    List<String> names = CenterOffice.all().stream().map(CenterOffice::name).toList();
    int place = names.indexOf(office);
    return place < 0 ? names.size() : place;
  }

  private static Segment together(String key, List<Group> groups) {
    return groups.stream()
        .map(Group::counted)
        .reduce(new Segment(key, 0, 0, 0, 0, 0, 0, 0), Segment::and);
  }
}
