package jp.hashiwatashi.matching.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/** The columns of a pins file: what the consultant demands of a group's placement (spec 02). */
final class PinColumns extends ColumnSet<Demand> {

  /** What a row demands. */
  enum Kind {
    pin("固定"),
    forbid("除外"),
    together("同じ受入先");

    private final String japaneseName;

    Kind(String japaneseName) {
      this.japaneseName = japaneseName;
    }

    String japaneseName() {
      return japaneseName;
    }
  }

  private final Column<Demand, Kind> kind =
      required(
              "kind",
              "種別",
              Shapes.oneOf(List.of(Kind.values()), Kind::name, Kind::japaneseName),
              PinColumns::kindOf)
          .explained(
              "pin: この受入先に固定、forbid: この受入先は除外、together: 二人とも同じ受入先か、二人とも無し",
              "pin: exactly this opening; forbid: not this one; together: both in one, or neither");
  private final Column<Demand, String> seekerId =
      required("seeker_id", "求職者番号", Shapes.id(), PinColumns::seekerOf);
  private final Column<Demand, String> other =
      required("other", "相手", Shapes.id(), PinColumns::otherOf)
          .explained(
              "pin と forbid では受入情報番号、together ではもう一人の求職者番号",
              "an opening's id for pin and forbid, another person's for together");

  private final boolean isKnown;
  private final Set<String> people = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  /**
   * @param group the people and openings of which every id has to be; null when they are not known
   */
  PinColumns(@Nullable Registers group) {
    super("配置の指定");
    isKnown = group != null;
    if (group != null) {
      group.seekers().forEach(person -> people.add(person.id()));
      group.openings().forEach(opening -> openings.add(opening.id()));
    }
  }

  @Override
  public @Nullable Column<Demand, String> key() {
    return null;
  }

  @Override
  protected void check(Row<Demand> row, RowFaults<Demand> faults) {
    checkPerson(row, faults, seekerId);
    Kind demanded = row.find(kind);
    if (demanded == Kind.together) {
      checkPerson(row, faults, other);
    } else if (demanded != null) {
      checkOpening(row, faults);
    }
  }

  private void checkPerson(Row<Demand> row, RowFaults<Demand> faults, Column<Demand, String> at) {
    String id = row.find(at);
    if (id != null && isKnown && !people.contains(id)) {
      faults.add(at, "求職者番号「" + Shown.of(id) + "」の人は求職者の表にいません", "番号を確かめてください");
    }
  }

  private void checkOpening(Row<Demand> row, RowFaults<Demand> faults) {
    String id = row.find(other);
    if (id != null && isKnown && !openings.contains(id)) {
      faults.add(other, "受入情報番号「" + Shown.of(id) + "」の受入情報は表にありません", "番号を確かめてください");
    }
  }

  @Override
  protected Demand build(Row<Demand> row) {
    return switch (row.get(kind)) {
      case pin -> new Demand.Pin(row.get(seekerId), row.get(other));
      case forbid -> new Demand.Forbid(row.get(seekerId), row.get(other));
      case together -> new Demand.Together(row.get(seekerId), row.get(other));
    };
  }

  private static Kind kindOf(Demand demand) {
    return switch (demand) {
      case Demand.Pin pin -> Kind.pin;
      case Demand.Forbid forbid -> Kind.forbid;
      case Demand.Together together -> Kind.together;
    };
  }

  private static String seekerOf(Demand demand) {
    return switch (demand) {
      case Demand.Pin pin -> pin.seekerId();
      case Demand.Forbid forbid -> forbid.seekerId();
      case Demand.Together together -> together.seekerId();
    };
  }

  private static String otherOf(Demand demand) {
    return switch (demand) {
      case Demand.Pin pin -> pin.openingId();
      case Demand.Forbid forbid -> forbid.openingId();
      case Demand.Together together -> together.otherSeekerId();
    };
  }
}
