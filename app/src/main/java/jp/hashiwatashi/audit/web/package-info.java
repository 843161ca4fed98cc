/** What auditors see: the trail searched, a record's story, who saw a person. */
@NullMarked
package jp.hashiwatashi.audit.web;

import org.jspecify.annotations.NullMarked;
