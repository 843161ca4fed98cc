/**
 * Characters themselves: which are forms of one another, and which a way out can carry. It knows
 * nothing of codes, cells or records, so that every other part may use it. Spec 00 ("Text") and 01.
 * Allowed dependencies: none.
 */
@NullMarked
@NamedInterface("characters")
package jp.hashiwatashi.shared.characters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
