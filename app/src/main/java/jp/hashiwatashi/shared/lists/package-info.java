/** Lists of screens taken out as files: workbooks, CSV for Excel with its substitutions told, CSV in UTF-8. */
@NamedInterface("lists")
@NullMarked
package jp.hashiwatashi.shared.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
