/**
 * The search box's page. It only shows what {@link jp.hashiwatashi.search.RecordSearch} answers. Spec
 * 01.
 */
@NullMarked
package jp.hashiwatashi.search.web;

import org.jspecify.annotations.NullMarked;
