/**
 * What a person is owed of the own data: to see what is recorded, who looked and who changed what, to give
 * and withdraw consents, to have it all as a file, and to be made anonymous in the end. It shows nobody
 * anybody else's, and changes a record by these alone. Spec 09. Allowed dependencies: audit, register, shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Personal data",
    allowedDependencies = {
      "audit",
      "audit :: web",
      "register",
      "register :: guarded",
      "register :: web",
      "shared :: background",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page"
    })
package jp.hashiwatashi.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
