/**
 * Matching on screens: the best on either side, the weights, and why or why not. It only shows what
 * {@link jp.hashiwatashi.matching.Matching} answers. Spec 02.
 */
@NullMarked
package jp.hashiwatashi.matching.web;

import org.jspecify.annotations.NullMarked;
