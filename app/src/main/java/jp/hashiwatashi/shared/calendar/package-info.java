/**
 * Days as people in Japan write them: western and era dates are read into {@link
 * java.time.LocalDate} and printed in the era form. It never decides which day a rule needs. Spec 00
 * ("Dates"). Allowed dependencies: none.
 */
@NullMarked
@NamedInterface("calendar")
package jp.hashiwatashi.shared.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
