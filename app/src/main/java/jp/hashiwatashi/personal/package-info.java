/**
 * What a person is owed of the own data: to see what is recorded, who looked and who changed what, to give
 * and withdraw consents, and to have it all as a file. It shows nobody anybody else's, and never changes
 * a record but by a consent. Spec 09. Allowed dependencies: audit, register, shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Personal data",
    allowedDependencies = {
      "audit",
      "register",
      "register :: web",
      "shared :: exchange",
      "shared :: lists",
      "shared :: page"
    })
package jp.hashiwatashi.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
