/**
 * Who took which list out as a file, and what the program does beside the requests: own, of the office for
 * its manager, all for headquarters' administrators. It says nothing of any record. Spec 09 ("imports,
 * exports, jobs"). Allowed dependencies: shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Files taken out and jobs",
    allowedDependencies = {"shared :: exchange", "shared :: lists", "shared :: page"})
package jp.hashiwatashi.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
