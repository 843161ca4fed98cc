/**
 * Workbooks (XLSX) read as rows of cells, within small memory whatever the file holds: archives and
 * XML are measured before they are opened and while they are read. It knows nothing of columns or
 * records; only the part {@code exchange} around it uses it. Spec 00 ("Files"). Allowed dependencies:
 * none.
 */
@NullMarked
package jp.hashiwatashi.shared.exchange.workbook;

import org.jspecify.annotations.NullMarked;
