/**
 * Subsidies as rules (助成金): may one be claimed, how much, why, by when. It never pays, and never
 * takes for known what nobody has stated. Spec 05. Allowed dependencies: register, shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Subsidies",
    allowedDependencies = {
      "register",
      "shared :: calendar",
      "shared :: codes",
      "shared :: exchange",
      "shared :: law",
      "shared :: page",
      "shared :: paper"
    })
package jp.hashiwatashi.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
