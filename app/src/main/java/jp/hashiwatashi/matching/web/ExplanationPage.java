package jp.hashiwatashi.matching.web;

import java.util.List;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair matches or not: any two ids can be typed.
 *
 * @param seeker as typed
 * @param opening as typed
 * @param pair null until both are known
 */
public record ExplanationPage(
    String seeker,
    String opening,
    List<FieldFault> faults,
    WeightsForm weights,
    @Nullable PairJudged pair)
    implements Page, Faulty {}
