/**
 * The whole group (spec 02, "The whole group"): the best placement of many people together, within
 * the headcount of every opening and the consultant's demands, with the bound that proves it. It
 * takes the matching pairs and their scores as given; it never scores a pair and knows no person.
 */
@NullMarked
package jp.hashiwatashi.matching.group;

import org.jspecify.annotations.NullMarked;
