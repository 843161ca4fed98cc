package jp.hashiwatashi.subsidy.web;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.subsidy.rules.Course;

/** All courses that a case may be of. */
public record SubsidiesPage(List<Course<?>> courses) implements Page {}
