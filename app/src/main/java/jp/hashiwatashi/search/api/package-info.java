/**
 * The search for programs: the same answers as the page's, as JSON. It never tells what {@link
 * jp.hashiwatashi.search.RecordSearch} does not. Spec 01.
 */
@NullMarked
package jp.hashiwatashi.search.api;

import org.jspecify.annotations.NullMarked;
