/**
 * The courses, one class each, whose requirements stand in the order and wording of their source. Spec 05.
 * Allowed dependencies: rules, law, calendar.
 */
@NullMarked
@NamedInterface("courses")
package jp.hashiwatashi.subsidy.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
