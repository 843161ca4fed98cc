/**
 * Plans that place a whole group: whom somebody chose, what they demand, and the placement worked out
 * from it, each version kept. It finds no pairs and places nobody itself ({@code matching.pairs},
 * {@code matching.group} do), and it introduces nobody to anybody. Spec 02, "The whole group".
 */
@NullMarked
package jp.hashiwatashi.matching.plan;

import org.jspecify.annotations.NullMarked;
