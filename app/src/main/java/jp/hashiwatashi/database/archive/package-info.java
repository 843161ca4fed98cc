/**
 * The file that a backup is: encrypted, in sections, told as whole or not. It knows bytes and keys, and
 * no database. Spec 09 ("system operator").
 */
@NullMarked
package jp.hashiwatashi.database.archive;

import org.jspecify.annotations.NullMarked;
