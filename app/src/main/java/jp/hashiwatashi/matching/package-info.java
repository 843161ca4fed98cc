/**
 * Finds, for a person, the best openings and, for an opening, the best people, with reasons that add
 * up; and the best placement of a whole group together. It never reads age, sex or the like to rank.
 * Spec 02. Allowed dependencies: register, shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {
      "register",
      "shared :: background",
      "shared :: calendar",
      "shared :: codes",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page",
      "shared :: paper"
    })
package jp.hashiwatashi.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
