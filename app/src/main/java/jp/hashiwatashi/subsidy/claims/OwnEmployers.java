package jp.hashiwatashi.subsidy.claims;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which employers and establishments whoever is at work records claims. */
@Repository
public class OwnEmployers {

  private final JdbcClient jdbc;

  OwnEmployers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An employer of one's own.
   *
   * @param isWhole whether one works for all of it, not for some establishments only
   */
  public record Own(String id, String name, boolean isWhole, List<Place> places) {}

  /** An establishment of it. */
  public record Place(String id, String name) {}

  /** Usually one; none for who works for no employer. */
  public List<Own> all() {
    return jdbc.sql(
            """
            select e.id, coalesce(e.name, e.id) as name,
              e.id = any (acting_for('employers')) as whole,
              array(select p.id from establishment p where p.employer_id = e.id and (
                e.id = any (acting_for('employers')) or p.id = any (acting_for('establishments'))) order by p.id) as ids,
              array(select p.name from establishment p where p.employer_id = e.id and (
                e.id = any (acting_for('employers')) or p.id = any (acting_for('establishments'))) order by p.id) as names
            from employer e
            where e.id = any (acting_for('employers'))
              or e.id in (select p.employer_id from establishment p where p.id = any (acting_for('establishments')))
            order by e.id
            """)
        .query((row, n) -> {
          String[] ids = (String[]) row.getArray("ids").getArray();
          String[] names = (String[]) row.getArray("names").getArray();
          List<Place> places =
              IntStream.range(0, ids.length).mapToObj(i -> new Place(ids[i], names[i])).toList();
          return new Own(
              row.getString("id"), row.getString("name"), row.getBoolean("whole"), places);
        })
        .list();
  }

  /** Whether whoever is at work is the employer of a claim: an office only reads. */
  public boolean writes(Claim claim) {
    return all().stream()
        .anyMatch(one ->
            one.id().equals(claim.employerId())
                && (one.isWhole()
                    || one.places().stream()
                        .anyMatch(place -> place.id().equals(claim.establishmentId()))));
  }
}
