/**
 * What all courses share: facts, requirements in three values, amounts in steps, the answer. It knows
 * no subsidy. Spec 05. Allowed dependencies: law, calendar.
 */
@NullMarked
@NamedInterface("rules")
package jp.hashiwatashi.subsidy.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
