/**
 * Who of a group could go where: makes a group's problem from people, openings and a strategy, the
 * same for files and for screens. It finds and scores pairs and never decides between them. Spec 02.
 */
@NullMarked
package jp.hashiwatashi.matching.pairs;

import org.jspecify.annotations.NullMarked;
