/**
 * Made-up registers to try things with: a market of any size from a seed, and the examples that the
 * demonstration shows. Nobody in it exists, and it never reads a real record. Specs 01 and 02 ("Command
 * line"). Allowed dependencies: those of the register module.
 */
@NullMarked
@NamedInterface("sample")
package jp.hashiwatashi.register.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
