/**
 * Where facts of cases are known already: what other modules hold of people, employers and plans they tell
 * by {@code FactSource}, so that nobody types it again. It never decides anything by them.
 */
@NullMarked
@NamedInterface("facts")
package jp.hashiwatashi.subsidy.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
