/**
 * A consultant's day: what is to be done, what is new for the people and openings in charge, what is
 * still to be asked, and whom the strategy serves badly. It looks at registers and matches; it never
 * changes a record and never ranks. Spec 02 ("Besides the top k"). Allowed dependencies: matching,
 * register, shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Workbench",
    allowedDependencies = {
      "matching",
      "matching :: engine",
      "register",
      "register :: importing",
      "shared :: background",
      "shared :: calendar",
      "shared :: codes",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page"
    })
package jp.hashiwatashi.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
