/**
 * What every module may use, in parts that are named interfaces: calendar, characters, codes, exchange,
 * law, page, sealing. It never takes a domain decision. Spec 00. Allowed dependencies: none.
 */
@NullMarked
@ApplicationModule(
    displayName = "Shared",
    allowedDependencies = {})
package jp.hashiwatashi.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
