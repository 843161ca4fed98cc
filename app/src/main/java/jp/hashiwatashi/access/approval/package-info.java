/**
 * What nobody does alone: who wants it asks with a purpose, a second person grants or refuses it, and it is
 * done once. It never does the act itself, which is its module's, and knows no kind of act by name.
 */
@NamedInterface("approval")
@NullMarked
package jp.hashiwatashi.access.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
