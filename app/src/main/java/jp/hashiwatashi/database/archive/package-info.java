/**
 * The file that a backup is: encrypted, in sections, told as whole or not. It knows bytes and keys, and
 * no database. Spec 09 ("system operator").
 */
@NullMarked
@NamedInterface("archive")
package jp.hashiwatashi.database.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
