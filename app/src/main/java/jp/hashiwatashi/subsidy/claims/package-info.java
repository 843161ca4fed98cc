/**
 * Claims of subsidies as records (助成金の申請): what an employer estimates, applies for, is granted or refused,
 * gives back or leaves, with what its facts come to under the law, the days that must not be missed, and what a
 * change of law moves. Spec 05. Allowed dependencies: courses, cases, facts, rules, register, calendar,
 * codes.
 */
@NullMarked
@NamedInterface("claims")
package jp.hashiwatashi.subsidy.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
