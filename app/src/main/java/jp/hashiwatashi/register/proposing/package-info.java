/**
 * What a person wrote, read for licences, skills and occupations that a record may lack: each is
 * proposed with the words that say so, for somebody to accept. It never changes a record, and knows
 * no more than its dictionaries. Plain Java. Spec 01. Allowed dependencies: shared characters, codes.
 */
@NullMarked
package jp.hashiwatashi.register.proposing;

import org.jspecify.annotations.NullMarked;
