package jp.hashiwatashi.register.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.FileEncoding;
import jp.hashiwatashi.shared.exchange.FileRows;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All imports of whoever is signed in: files are received, read, kept and undone. */
@Component
public class Imports {

  private final EditedRegisters registers;
  private final ImportStore imports;
  private final KeptFiles files;
  private final StagedRows rows;
  private final RowCounts counts;
  private final RememberedHeadings headings;
  private final ImportJobs jobs;
  private final ImportUndoing undoing;
  private final ResultFile results;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;

  Imports(
      EditedRegisters registers,
      ImportStore imports,
      KeptFiles files,
      StagedRows rows,
      RowCounts counts,
      RememberedHeadings headings,
      ImportJobs jobs,
      ImportUndoing undoing,
      ResultFile results,
      SignedIn signedIn,
      TransactionTemplate transaction) {
    this.registers = registers;
    this.imports = imports;
    this.files = files;
    this.rows = rows;
    this.counts = counts;
    this.headings = headings;
    this.jobs = jobs;
    this.undoing = undoing;
    this.results = results;
    this.signedIn = signedIn;
    this.transaction = transaction;
  }

  /** Waits until the step that an import is at has been worked on; for tests and measurements. */
  public void await(long id) throws InterruptedException {
    jobs.await(id);
  }

  /**
   * Receives a file; it is read at once where its headings, by the names that columns have, say all
   * that is to be known.
   *
   * @param shown what the sender calls it
   * @return the import's id
   */
  public long receive(RegisterName name, String shown, Path file) throws IOException {
    EditedRegister<?> register = registers.of(name);
    FileEncoding encoding = FileRows.isWorkbook(file) ? null : FileEncoding.detect(file);
    List<String> found = List.of();
    String told = "";
    switch (new FileRows(file, shown, register.columns(), orUtf8(encoding)).headings()) {
      case FileRows.Headings.Found(int row, List<String> names) -> found = names;
      case FileRows.Headings.Refused(var fault) -> told = fault.what() + "。" + fault.mend();
    }
    RememberedHeadings.Guess guess = headings.guess(register, found, signedIn.name());
    Map<String, String> mapping = guess.mapping();
    Import one =
        new Import(
            0,
            name,
            signedIn.name(),
            shown,
            digest(file),
            encoding,
            found,
            mapping,
            false,
            told.isEmpty() ? ImportState.MAPPING : ImportState.REFUSED,
            false,
            told,
            List.of(),
            Instant.EPOCH,
            null);
    long id =
        transaction.execute(status -> {
          long added = imports.add(one);
          if (told(one)) {
            files.keep(added, file);
          }
          return added;
        });
    boolean clear =
        guess.remembered().isEmpty()
            && mapping.entrySet().stream()
                .allMatch(e -> !e.getValue().isEmpty() || ResultFile.isResult(e.getKey()))
            && ImportColumns.missing(register, mapping, false).isEmpty();
    if (told(one) && clear) {
      start(id, ImportState.READING, ImportState.MAPPING);
    }
    return id;
  }

  private static boolean told(Import one) {
    return one.state() == ImportState.MAPPING;
  }

  private static FileEncoding orUtf8(@Nullable FileEncoding encoding) {
    return encoding == null ? FileEncoding.UTF_8 : encoding;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An import that whoever is signed in may see: the own, the office's for its manager. */
  public Optional<Import> find(long id) {
    return imports.find(id);
  }

  /** Whether it is one's own: others see how far it is, and work on nothing. */
  public boolean isMine(Import one) {
    return one.owner().equals(signedIn.name());
  }

  /** The imports of whoever is signed in, the latest first. */
  public List<Import> mine() {
    return list(true, 0, Integer.MAX_VALUE);
  }

  /**
   * Some imports, the latest first.
   *
   * @param onlyMine those of whoever is signed in, else all that he or she may see
   */
  public List<Import> list(boolean onlyMine, int offset, int most) {
    return imports.of(onlyMine ? signedIn.name() : null, offset, most);
  }

  /** How many there are of such a {@link #list}. */
  public int count(boolean onlyMine) {
    return imports.count(onlyMine ? signedIn.name() : null);
  }

  /** The same file, where it stands in the register already. */
  public Optional<Import> sameFile(Import one) {
    return imports.sameFile(one);
  }

  /** The counts of an import; of somebody else's as far as whoever is signed in sees its rows. */
  public ImportCounts counts(Import one) {
    return counts.of(one.id());
  }

  /** How many rows have a fault in which column, for who does not see the faults of others' rows. */
  public Map<String, Integer> faultsByColumn(Import one) {
    return counts.faultsByColumn(one.id());
  }

  /** Whether the file can be given back to whoever is signed in. */
  public boolean mayGiveBack(Import one) {
    return files.mayBeHad(one.id());
  }

  /** The counts of some imports by their ids. */
  public Map<Long, ImportCounts> counts(List<Import> some) {
    return counts.of(some.stream().map(Import::id).toList());
  }

  /** How many new rows look like another record. */
  public int countAlike(Import one) {
    return counts.alike(one.id());
  }

  public ImportProgress progress(Import one) {
    return jobs.progress(one.id());
  }

  /** Takes what somebody said of the columns, remembers it, and begins to read. */
  public boolean read(Import one, Map<String, String> mapping, boolean allNew) {
    Map<String, String> whole = new LinkedHashMap<>(mapping);
    if (allNew) {
      String key = registers.of(one.register()).key().code();
      whole.replaceAll((heading, code) -> code.equals(key) ? "" : code);
    }
    ImportState[] from = {ImportState.MAPPING, ImportState.READ};
    return start(
        one.id(),
        ImportState.READING,
        () -> {
          boolean mapped =
              imports.map(one.id(), whole, one.encoding(), one.headings(), allNew, from);
          if (mapped) {
            headings.remember(one.register(), mapping, one.owner());
          }
          return mapped;
        },
        from);
  }

  /** Compares the rows anew with what stands in the register now. */
  public boolean again(Import one) {
    return start(one.id(), ImportState.READING, ImportState.READ);
  }

  /** Goes back to the columns. */
  public void reconsider(Import one) {
    imports.move(one.id(), ImportState.MAPPING, "", ImportState.READ);
  }

  /** Begins to keep the rows. */
  public boolean apply(Import one, boolean onlyGood) {
    return start(
        one.id(),
        ImportState.APPLYING,
        () -> imports.onlyGood(one.id(), onlyGood, ImportState.READ),
        ImportState.READ);
  }

  /** Stops what the program does with an import: it is then as it was before. */
  public void stop(Import one) {
    jobs.stop(one.id());
  }

  /** What stands in the way of undoing an import; the first of many. */
  public List<Hindrance> inTheWay(Import one) {
    return one.state() == ImportState.APPLIED ? undoing.inTheWay(one) : List.of();
  }

  /** Begins to undo an import. */
  public boolean undo(Import one) {
    return start(one.id(), ImportState.UNDOING, ImportState.APPLIED);
  }

  /**
   * Writes the file again with what became of its rows.
   *
   * @param onlyWrong only the rows that were not kept
   * @param format a workbook, or CSV in UTF-8
   * @param words of who asks for it
   * @return rows written
   */
  public long giveBack(
      Import one, boolean onlyWrong, ListFormat format, Words words, OutputStream out)
      throws IOException {
    return results.write(one, onlyWrong, format, words, out);
  }

  /** Forgets an import that nothing of is in the register. */
  public void discard(Import one) {
    switch (one.state()) {
      case MAPPING, READ, REFUSED, UNDONE -> imports.remove(one.id());
      case READING, APPLYING, APPLIED, UNDOING -> {}
    }
  }

  private boolean start(long id, ImportState to, ImportState... from) {
    return start(id, to, () -> true, from);
  }

  /**
   * @param chosen writes what the step is to go by, and says whether the import waited for it: who presses
   *     when it is under way already changes nothing
   */
  private boolean start(long id, ImportState to, BooleanSupplier chosen, ImportState... from) {
    boolean moved =
        transaction.execute(status -> chosen.getAsBoolean() && imports.move(id, to, "", from));
    if (moved) {
      jobs.begin(id);
    }
    return moved;
  }

  /** What would be or was kept. */
  public List<StagedRow> rows(Import one, RowOutcome outcome, int offset, int most) {
    return rows.page(one.id(), outcome, 0, offset, most);
  }

  public List<TableFault> faults(Import one, int offset, int most) {
    return rows.faults(one.id(), offset, most);
  }

  public int countFaults(Import one) {
    return rows.countFaults(one.id());
  }
}
