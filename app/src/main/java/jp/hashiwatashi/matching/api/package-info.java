/**
 * Matching for programs: the same use cases as the screens', as JSON. It never answers what {@link
 * jp.hashiwatashi.matching.Matching} does not. Spec 02.
 */
@NullMarked
package jp.hashiwatashi.matching.api;

import org.jspecify.annotations.NullMarked;
