/**
 * The database that the program works on: PostgreSQL started by the program itself, or a server named
 * by URL, with the roles and tables that it needs. It never reads or writes a record of the domain.
 * Spec 00 ("Nothing is silently dropped"). Allowed dependencies: none.
 */
@NullMarked
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
package jp.hashiwatashi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
