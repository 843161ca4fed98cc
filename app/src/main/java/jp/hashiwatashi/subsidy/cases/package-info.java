/**
 * Cases as files and programs write them, and answers as they read them. It reads and writes; it judges
 * nothing. Spec 05 ("Command line"). Allowed dependencies: courses, rules, exchange.
 */
@NullMarked
package jp.hashiwatashi.subsidy.cases;

import org.jspecify.annotations.NullMarked;
