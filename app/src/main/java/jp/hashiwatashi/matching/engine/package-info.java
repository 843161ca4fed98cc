/**
 * The matching engine: conditions, parts, score, the index over openings, and the answers drawn from
 * them, exact to the last digit. It is plain Java, knows no database and no screen, and has no way to
 * let a birth date reach the score. Spec 02. Allowed dependencies: register's profiles, shared codes,
 * and what quotes a text in a message.
 */
@NullMarked
@NamedInterface("engine")
package jp.hashiwatashi.matching.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
