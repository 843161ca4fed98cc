package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.law.Provision.Version;

/** {@link Employer#sme} for the database: a test holds both equal. */
final class SmeSql {

  private SmeSql() {}

  /** What {@link Answer} the employer {@code r} gets on a day. */
  static String answer(LocalDate day) {
    if (!(SmeLimits.TABLE.on(day) instanceof Version<Map<SmeClass, SmeLimit>> version)) {
      return "'NOT_STATED'";
    }
    return """
    coalesce((
      select case
        when r.capital_yen between 1 and l.capital or r.regular_workers <= l.workers then 'YES'
        when r.capital_yen is null or r.regular_workers is null then 'NOT_STATED'
        else 'NO' end
      from (values %s) as l (class, capital, workers)
      where l.class = coalesce(r.sme_class, case %s end)), 'NOT_STATED')\
    """
        .formatted(
            classes(c -> limit(c, Objects.requireNonNull(version.value().get(c))), ", "),
            classes(SmeSql::groups, " "));
  }

  private static String limit(SmeClass smeClass, SmeLimit limit) {
    return "('%s', %d::bigint, %d)".formatted(smeClass, limit.capitalYen(), limit.regularWorkers());
  }

  private static String groups(SmeClass smeClass) {
    return "when r.industry_group in (%s) then '%s'"
        .formatted(
            IndustryGroup.all().stream()
                .filter(group -> SmeClass.of(group) == smeClass)
                .map(group -> "" + group.number())
                .collect(Collectors.joining(", ")),
            smeClass);
  }

  private static String classes(Function<SmeClass, String> told, String between) {
    return Arrays.stream(SmeClass.values()).map(told).collect(Collectors.joining(between));
  }
}
