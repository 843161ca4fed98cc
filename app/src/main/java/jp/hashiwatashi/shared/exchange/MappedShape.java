package jp.hashiwatashi.shared.exchange;

import java.util.List;
import java.util.function.Function;

/** A shape whose values are kept as something else, made once for each text. */
record MappedShape<A, B>(Shape<A> written, Function<A, B> kept, Function<B, A> back)
    implements Shape<B> {

  @Override
  public CellReading<B> read(String text) {
    return switch (written.read(text)) {
      case CellReading.Value<A>(A value, String notice) ->
          new CellReading.Value<>(kept.apply(value), notice);
      case CellReading.Refused<A>(String what, String mend) -> CellReading.refused(what, mend);
      case CellReading.SeveralRefused<A>(var entries) -> new CellReading.SeveralRefused<>(entries);
      case CellReading.Blank<A> none -> new CellReading.Blank<>();
    };
  }

  @Override
  public List<Option> options() {
    return written.options();
  }

  @Override
  public List<Option> entries() {
    return written.entries();
  }

  @Override
  public String write(B value) {
    return written.write(back.apply(value));
  }

  @Override
  public String show(B value) {
    return written.show(back.apply(value));
  }

  @Override
  public boolean holdsMyNumber(String text) {
    return written.holdsMyNumber(text);
  }

  @Override
  public CellKind kind() {
    return written.kind();
  }

  @Override
  public String description() {
    return written.description();
  }

  @Override
  public String englishDescription() {
    return written.englishDescription();
  }
}
