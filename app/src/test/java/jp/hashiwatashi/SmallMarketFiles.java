package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Three people and three openings as files, and a place for the output: S3 matches nothing. */
record SmallMarketFiles(Path seekers, Path openings, Path out) {

  static final String SEEKERS =
      """
      seeker_id,moves,home_municipality,max_commute_km,occupations_wanted,min_monthly_wage
      "S,1",TRANSFER,13101,30,023-01,250000
      S2,TRANSFER,13101,30,023-01,250000
      S3,SECONDMENT,13101,30,099-01,250000
      """;

  static final String OPENINGS =
      """
      opening_id,moves,headcount,occupation,municipality,monthly_wage_max
      "O""1",TRANSFER,1,023-01,13101,500000
      O2,TRANSFER,1,023-02,13101,250000
      O3,TRANSFER,1,023-01,13101,249999
      """;

  static SmallMarketFiles in(Path folder) throws IOException {
    return new SmallMarketFiles(
        Files.writeString(folder.resolve("S.csv"), SEEKERS),
        Files.writeString(folder.resolve("O.csv"), OPENINGS),
        folder.resolve("out.csv"));
  }

  /** Runs a command on both files. */
  ProgramRun run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--seekers", "" + seekers, "--openings", "" + openings));
    args.addAll(List.of("--as-of", "2025-04-01"));
    args.addAll(Arrays.asList(more));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  /** Runs a command that writes {@code out}. */
  ProgramRun write(String command, String... more) {
    List<String> args = new ArrayList<>(List.of("--out", "" + out));
    args.addAll(Arrays.asList(more));
    return run(command, args.toArray(String[]::new));
  }
}
