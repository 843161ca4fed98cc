/**
 * Measurements of the program against peers that solve the same problem: how many times as long a
 * peer takes, in one run, with the same answers. It prints and records figures and never asserts one;
 * only answers that differ are a failure. Allowed dependencies: the program's public types.
 */
@NullMarked
package jp.hashiwatashi.benchmarks;

import org.jspecify.annotations.NullMarked;
