package jp.hashiwatashi.register.guarded;

import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.KeptBesideRecords;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of what needs particular care when its person's record becomes another's, or is to go. */
@Component
class MovedParticulars implements KeptBesideRecords, BuiltOnRecords {

  private final JdbcClient jdbc;
  private final ParticularSeal seal;

  MovedParticulars(JdbcClient jdbc, ParticularSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  private record Sealed(ParticularKind kind, String value, String by) {}

  @Override
  public Optional<Refusal> move(RegisterName register, String from, String to) {
    if (register != RegisterName.PEOPLE) {
      return Optional.empty();
    }
    jdbc.sql(ParticularKeys.BEFORE_SEALING).query((row, n) -> true).single();
    List<Sealed> there = of(to);
    for (Sealed one : of(from)) {
      Optional<Sealed> same = there.stream().filter(o -> o.kind() == one.kind()).findFirst();
      if (same.isEmpty()) {
        add(to, one);
      } else if (!same.get().value().equals(one.value())) {
        return Optional.of(
            new Refusal(
                "どちらの記録にも、特に配慮が要る情報の同じ項目が、違う内容で登録されています", "内容を確かめて、要らないほうの登録を消してから、もう一度まとめてください"));
      }
    }
    jdbc.sql("delete from guarded_particular where person_id = :from").param("from", from).update();
    return Optional.empty();
  }

  private List<Sealed> of(String person) {
    return jdbc.sql("select kind, sealed, written_by from particulars_of(:person)")
        .param("person", person)
        .query((row, n) -> {
          ParticularKind kind = ParticularKind.valueOf(row.getString(1));
          return new Sealed(kind, seal.open(row.getBytes(2), person, kind), row.getString(3));
        })
        .list();
  }

  private void add(String person, Sealed one) {
    jdbc.sql(
            """
            insert into guarded_particular (person_id, kind, sealed, written_by)
            values (:person, :kind, :sealed, :by)
            """)
        .param("person", person)
        .param("kind", one.kind().name())
        .param("sealed", seal.seal(one.value(), person, one.kind()))
        .param("by", one.by())
        .update();
  }

  @Override
  public List<Built> on(RegisterName register, List<String> ids, int most) {
    return register != RegisterName.PEOPLE
        ? List.of()
        : jdbc.sql(
                """
                select distinct person_id from guarded_particular
                where person_id = any (:ids) order by person_id limit :most
                """)
            .param("ids", ids.toArray(String[]::new))
            .param("most", most)
            .query((row, n) ->
                new Built(row.getString(1), "guarded", Address.of("/people", row.getString(1))))
            .list();
  }
}
