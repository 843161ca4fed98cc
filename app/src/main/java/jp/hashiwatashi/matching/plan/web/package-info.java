/**
 * Plans of whole groups on screens and in files: it draws what {@link
 * jp.hashiwatashi.matching.plan.Plans} keeps, and places nobody itself. Spec 02, "The whole group".
 */
@NullMarked
package jp.hashiwatashi.matching.plan.web;

import org.jspecify.annotations.NullMarked;
