/**
 * Documents for paper: well-formed pages drawn as PDF on A4, with the characters of the font that the
 * program carries. It knows no words and no records; what stands on a sheet is the caller's.
 */
@NullMarked
@NamedInterface("paper")
package jp.hashiwatashi.shared.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
