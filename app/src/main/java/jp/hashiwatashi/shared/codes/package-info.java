/**
 * The code tables that everything refers to: prefectures, municipalities, industries, occupation
 * groups, licences, offices. It never decides anything and never invents an official code; a table
 * that is incomplete says so. Spec 01 ("Reference data") and 02. Allowed dependencies: none.
 */
@NullMarked
@NamedInterface("codes")
package jp.hashiwatashi.shared.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
