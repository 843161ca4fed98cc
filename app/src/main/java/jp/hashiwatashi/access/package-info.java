/**
 * Who may see and do what: nothing is open unless it is declared so, and people come in by a password
 * with a second factor or by a link that works once. It never keeps a secret as it was typed or told.
 * Spec 09. Allowed dependencies: shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {
      "shared :: background",
      "shared :: calendar",
      "shared :: codes",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page",
      "shared :: paper",
      "shared :: sealing"
    })
package jp.hashiwatashi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
