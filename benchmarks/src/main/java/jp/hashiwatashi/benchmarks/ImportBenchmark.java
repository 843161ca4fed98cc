package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.OpeningRecordColumns;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.register.sample.DemoRegisters;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ListWriter;
import jp.hashiwatashi.shared.exchange.TableReading;

/**
 * A file of openings taken into the register: the preview and the import, the same file again, another
 * version of all rows, and undoing; beside the mere loading of the same records by {@code COPY}. No
 * time is asserted.
 */
public final class ImportBenchmark {

  private static final OpeningRecordColumns COLUMNS = new OpeningRecordColumns();

  private ImportBenchmark() {}

  public static void main(String[] args) throws Exception {
    Options options = new Options(args, List.of("openings"));
    int rows = options.number("openings", 150_000);
    Path folder = Files.createTempDirectory("hashiwatashi-import-");
    Path first = folder.resolve("openings.csv");
    Path second = folder.resolve("changed.csv");
    write(first, rows, "");
    write(second, rows, "（変更）");
    Report report = new Report("An import of openings");
    report.line("- %,d openings, CSV of %d MB, all columns", rows, Files.size(first) >> 20);
    report.line("");
    report.line("| step | by the clock, s | times the mere loading |");
    report.line("| --- | --- | --- |");
    try (var parts = ProgramParts.open(folder.resolve("data"));
        var context = parts.start(null)) {
      var registers = context.getBean(Registers.class);
      var demo = DemoRegisters.of(LocalDate.of(2026, 11, 21));
      registers.employers().addAll(demo.employers());
      registers.establishments().addAll(demo.establishments());
      registers.contacts().addAll(demo.contacts());
      double loading = load(registers, first);
      parts.jdbc().sql("delete from opening").update();
      parts.jdbc().sql("vacuum analyze").update();
      report.line("| mere loading by COPY, the file's reading included | %.1f | 1.0 |", loading);
      var imports = context.getBean(Imports.class);
      run(report, imports, first, "new", loading, true);
      run(report, imports, first, "the same file again", loading, false);
      Import last = run(report, imports, second, "all rows changed", loading, true);
      long start = System.nanoTime();
      imports.undo(last);
      settled(imports, last.id());
      tell(report, "undoing the change of all rows", start, loading);
    }
    report.keep("import");
  }

  private static void write(Path file, int rows, String work) throws IOException {
    List<Opening> demo = new ArrayList<>();
    DemoRegisters.of(LocalDate.of(2026, 11, 21)).openings().forEach(demo::add);
    try (OutputStream out = Files.newOutputStream(file)) {
      ListWriter<Opening> writer =
          ListFormat.CSV_UTF_8.open(
              out, new ListExport<>("openings", COLUMNS.columns(), List.of()));
      for (int i = 0; i < rows; i++) {
        writer.write(another(demo.get(i % demo.size()), "B-%06d".formatted(i), work));
      }
      writer.finish();
    }
  }

  /** The same opening under another id, with more said of the work. */
  private static Opening another(Opening like, String id, String more) {
    var p = like.profile();
    var profile =
        new OpeningProfile(
            id,
            p.employerId(),
            p.moves(),
            p.headcount(),
            p.filled(),
            p.occupation(),
            p.industry(),
            p.municipality(),
            p.remote(),
            p.monthlyWageMinYen(),
            p.monthlyWageMaxYen(),
            p.employmentType(),
            p.weeklyHours(),
            p.nightWork(),
            p.licencesRequired(),
            p.licencesWelcome(),
            p.skillsWelcome(),
            p.experienceYears(),
            p.ageMin(),
            p.ageMax(),
            p.ageLimitGround(),
            p.startOn(),
            p.latestStartOn(),
            p.months(),
            p.expiresOn());
    return new Opening(
        profile, like.receiver(), like.terms(), like.handling(), like.work() + more, null, 0, null);
  }

  private static double load(Registers registers, Path file) {
    long start = System.nanoTime();
    var read = (TableReading.Understood<Opening>) CsvReading.read(file, COLUMNS);
    registers.openings().addAll(read.records().stream());
    return (System.nanoTime() - start) / 1e9;
  }

  private static Import run(
      Report report, Imports imports, Path file, String what, double loading, boolean keep)
      throws IOException {
    long start = System.nanoTime();
    long id = imports.receive(RegisterName.OPENINGS, file.getFileName().toString(), file);
    Import read = settled(imports, id);
    tell(report, what + ": preview", start, loading);
    report.line("| " + what + ": " + imports.counts(read) + " " + read.told() + " | | |");
    if (keep) {
      long applying = System.nanoTime();
      imports.apply(read, false);
      Import kept = settled(imports, id);
      tell(report, what + ": import", applying, loading);
      tell(report, what + ": both (" + kept.state() + kept.told() + ")", start, loading);
      return kept;
    }
    return read;
  }

  private static void tell(Report report, String what, long start, double loading) {
    double seconds = (System.nanoTime() - start) / 1e9;
    report.line("| %s | %.1f | %.1f |", what, seconds, seconds / loading);
  }

  private static Import settled(Imports imports, long id) {
    Import one = imports.find(id).orElseThrow();
    while (one.state().isUnderWay()) {
      LockSupport.parkNanos(50_000_000);
      one = imports.find(id).orElseThrow();
    }
    return one;
  }
}
