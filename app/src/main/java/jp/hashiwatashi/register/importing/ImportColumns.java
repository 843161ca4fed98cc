package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.FileEncoding;
import jp.hashiwatashi.shared.exchange.FileRows;
import org.springframework.stereotype.Component;

/** Which heading of a sent file is which column, in the encoding that the file is taken in. */
@Component
public class ImportColumns {

  private final EditedRegisters registers;
  private final ImportStore imports;
  private final KeptFiles files;
  private final RememberedHeadings headings;

  ImportColumns(
      EditedRegisters registers,
      ImportStore imports,
      KeptFiles files,
      RememberedHeadings headings) {
    this.registers = registers;
    this.imports = imports;
    this.files = files;
    this.headings = headings;
  }

  /** What came of taking a file in another encoding. */
  public sealed interface Decoded {

    /** Its headings say the same: what was chosen for them holds. */
    record Same(Import one) implements Decoded {}

    /** They say something else, and nobody has looked at them yet. */
    record Others(Import one) implements Decoded {}

    /** It is no table in this encoding; nothing has changed. */
    record Refused(String told) implements Decoded {}
  }

  /**
   * Takes the encoding that somebody chose, and finds the headings again.
   *
   * @param mapping what is chosen for the headings as they are now
   */
  public Decoded decode(
      Import one, FileEncoding encoding, Map<String, String> mapping, boolean allNew) {
    EditedRegister<?> register = registers.of(one.register());
    var found =
        files.use(
            one.id(),
            file -> new FileRows(file, one.fileName(), register.columns(), encoding).headings());
    return switch (found) {
      case FileRows.Headings.Refused(var fault) ->
          new Decoded.Refused(fault.what() + "。" + fault.mend());
      case FileRows.Headings.Found(int row, List<String> names) -> {
        boolean same = names.equals(one.headings());
        var now = same ? mapping : headings.guess(register, names, one.owner()).mapping();
        imports.map(one.id(), now, encoding, names, allNew, ImportState.MAPPING);
        Import then = imports.find(one.id()).orElseThrow();
        yield same ? new Decoded.Same(then) : new Decoded.Others(then);
      }
    };
  }

  /** Headings that are a column because somebody chose so before, and who did. */
  public Map<String, ChosenBefore> remembered(Import one) {
    return headings.guess(registers.of(one.register()), one.headings(), one.owner()).remembered();
  }

  /** Columns that a file has to have and this one has not. */
  public static List<Column<?, ?>> missing(
      EditedRegister<?> register, Map<String, String> mapping, boolean allNew) {
    Set<String> read = new HashSet<>(mapping.values());
    List<Column<?, ?>> missing = new ArrayList<>();
    for (Column<?, ?> column : register.columns().columns()) {
      boolean given = allNew && column == register.key();
      if (column.isRequired() && !given && !read.contains(column.code())) {
        missing.add(column);
      }
    }
    return missing;
  }
}
