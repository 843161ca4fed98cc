package jp.hashiwatashi.matching.cli;

import java.util.List;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;
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

  PinColumns() {
    super("配置の指定");
  }

  @Override
  public @Nullable Column<Demand, String> key() {
    return null;
  }

  @Override
  protected void check(Row<Demand> row, RowFaults<Demand> faults) {
    // What the rows demand together is checked against the group, not here.
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

  static String seekerOf(Demand demand) {
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
