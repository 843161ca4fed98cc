/**
 * Figures of law as data: each version with its days and its source. It never says what follows from
 * them. Conventions ("Numbers of law"). Allowed dependencies: calendar.
 */
@NullMarked
@NamedInterface("law")
package jp.hashiwatashi.shared.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
