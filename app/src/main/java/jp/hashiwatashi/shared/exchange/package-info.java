/**
 * Tables that come in and go out: one declaration per column feeds reading, writing, documents and
 * messages. It knows shapes of cells and files, never what a record means. Spec 00 ("Files") and 02
 * ("Command line"). Allowed dependencies: the part {@code characters}.
 */
@NullMarked
@NamedInterface("exchange")
package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
