/**
 * What of a person needs particular care: insured number, disability, health. Each is sealed under a key
 * outside of the database, shown to nobody without a purpose, and stands apart from the record. It never
 * gives a value to a list, a file, an index or the trail. Spec 09 ("Personal data").
 */
@NamedInterface("guarded")
@NullMarked
package jp.hashiwatashi.register.guarded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
