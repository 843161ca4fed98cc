/**
 * Taking files into the registers: what a file holds is compared with what stands there, shown, and
 * then kept or left, all of it or the good rows, and can be undone. It never decides what may stand
 * in a record: that is the register's. Spec 01.
 */
@NullMarked
@NamedInterface("importing")
package jp.hashiwatashi.register.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
