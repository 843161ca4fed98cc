/**
 * One search box over all registers, in Japanese: readings, widths, old characters, okurigana and
 * synonyms make no difference. It finds ids and says what matched; what is shown it reads again from
 * the registers, never from its index. Spec 01. Allowed dependencies: access, register,
 * shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Search",
    allowedDependencies = {
      "access :: approval",
      "register",
      "shared :: background",
      "shared :: characters",
      "shared :: codes",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page"
    })
package jp.hashiwatashi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
