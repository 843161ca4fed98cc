/** What auditors see: the trail searched, a record's story, who saw a person. */
@NamedInterface("web")
@NullMarked
package jp.hashiwatashi.audit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
