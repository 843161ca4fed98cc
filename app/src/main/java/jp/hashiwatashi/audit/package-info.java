/**
 * The audit trail: who did what and who looked at what, chained and anchored so that nobody can change
 * it unseen, and shown to auditors. It never decides who may do or see something, and never changes a
 * record. Spec 09 ("Audit"). Allowed dependencies: shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit trail",
    allowedDependencies = {
      "shared :: background",
      "shared :: calendar",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page"
    })
package jp.hashiwatashi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
