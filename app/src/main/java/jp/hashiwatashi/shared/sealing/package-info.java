/** Texts made unreadable under keys that lie outside of the database, and the rings of such keys. */
@NamedInterface("sealing")
@NullMarked
package jp.hashiwatashi.shared.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
