/** The screens of subsidies: a case answered as it is typed, compared with the one before, on paper. */
@NullMarked
@NamedInterface("web")
package jp.hashiwatashi.subsidy.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
