package jp.hashiwatashi.matching.web;

import java.util.List;
import jp.hashiwatashi.matching.OpeningsFound;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.matching.engine.Relaxation;
import jp.hashiwatashi.shared.page.Page;

/** The best openings for a person, and what relaxing a wish would bring. */
public record PersonOpeningsPage(
    OpeningsFound found, WeightsForm weights, List<Relaxation> relaxations) implements Page {}
