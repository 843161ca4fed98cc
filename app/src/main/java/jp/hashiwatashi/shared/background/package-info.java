/** Work beside the requests, begun and ended with the program. */
@NamedInterface("background")
@NullMarked
package jp.hashiwatashi.shared.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
