package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanResult;
import jp.hashiwatashi.matching.plan.PlanVersion;

/**
 * A plan as it goes on paper and into a workbook: everybody in it.
 *
 * @param names of the plan's people by their ids
 * @param by who takes it out
 * @param at when, in words
 */
public record PlanSheet(
    PlanVersion version,
    PlanContent content,
    PlanResult result,
    List<PlanRow> rows,
    Map<String, String> names,
    String by,
    String at) {}
