package jp.hashiwatashi.subsidy.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import org.jspecify.annotations.Nullable;

/**
 * What became of an employer's claims of a fiscal year.
 *
 * @param year the fiscal year; 0 where no day says which
 * @param claims of that year
 * @param left what was left unclaimed, and why
 * @param unseen courses of which nobody recorded anything for that year, though rules are known for it
 */
public record ClaimYear(
    String employerId, int year, List<Claim> claims, List<Left> left, List<Course<?>> unseen) {

  /**
   * What was left unclaimed.
   *
   * @param why code of the reason: left, past, not-payable
   * @param by the day that was missed; null for the other reasons
   * @param told what somebody wrote, or what is not met; empty for none
   */
  public record Left(Claim claim, String why, @Nullable LocalDate by, List<String> told) {}

  /** All years of all employers of these claims, the latest year first. */
  public static List<ClaimYear> of(List<Claim> claims, LocalDate today) {
    Map<String, Map<Integer, List<Claim>>> sorted = new TreeMap<>();
    for (Claim claim : claims) {
      sorted
          .computeIfAbsent(claim.employerId(), key -> new TreeMap<>(Comparator.reverseOrder()))
          .computeIfAbsent(claim.fiscalYear(), key -> new ArrayList<>())
          .add(claim);
    }
    List<ClaimYear> years = new ArrayList<>();
    sorted.forEach((employer, ofEmployer) ->
        ofEmployer.forEach((year, those) ->
            years.add(
                new ClaimYear(
                    employer,
                    year,
                    those,
                    those.stream().flatMap(one -> left(one, today).stream()).toList(),
                    unseen(year, those)))));
    years.sort(Comparator.comparingInt(ClaimYear::year).reversed());
    return years;
  }

  private static Optional<Left> left(Claim claim, LocalDate today) {
    if (claim.state() == ClaimState.LEFT) {
      return Optional.of(new Left(claim, "left", null, List.of(claim.at().reason())));
    }
    if (claim.state() == ClaimState.APPLIED || !claim.state().isOpen()) {
      return Optional.empty();
    }
    if (claim.estimate().outcome().equals("not_payable")) {
      return Optional.of(
          new Left(
              claim,
              "not-payable",
              null,
              claim.estimate().lines().stream().map(KeptAnswer.Line::wording).toList()));
    }
    return claim.deadlines().stream()
        .map(Claim.OpenDeadline::on)
        .filter(day -> day.isBefore(today))
        .findFirst()
        .map(day -> new Left(claim, "past", day, List.of()));
  }

  private static List<Course<?>> unseen(int year, List<Claim> claims) {
    return year == 0
        ? List.of()
        : Courses.ALL.stream()
            .filter(course -> isKnown(course, year))
            .filter(course -> claims.stream().noneMatch(one -> one.course().equals(course)))
            .toList();
  }

  /** Whether a rule of the course is known for any day of the fiscal year. */
  private static boolean isKnown(Course<?> course, int year) {
    LocalDate first = LocalDate.of(year, 4, 1);
    LocalDate last = LocalDate.of(year + 1, 3, 31);
    return course.law().versions().stream()
        .anyMatch(version -> !version.from().isAfter(last) && !version.through().isBefore(first));
  }

  /** The sum of what was estimated of claims that were not left; whole yen. */
  public long estimatedYen() {
    return claims.stream()
        .filter(one -> left.stream().noneMatch(other -> other.claim() == one))
        .map(one -> one.estimate().yen())
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  /** The sum of what was decided, without what was given back. */
  public long decidedYen() {
    return claims.stream()
        .mapToLong(one -> yen(one.at().decidedYen()) - yen(one.at().repaidYen()))
        .sum();
  }

  /** The sum of the estimates of what was left. */
  public long leftYen() {
    return left.stream().mapToLong(one -> yen(one.claim().estimate().yen())).sum();
  }

  private static long yen(@Nullable Long yen) {
    return yen == null ? 0 : yen;
  }
}
