/**
 * What every page of the web application stands on: a page is a record, drawn by the template of the
 * same name inside one frame. It never knows what a page is about. Allowed dependencies: shared's
 * codes and calendar.
 */
@NullMarked
@NamedInterface("page")
package jp.hashiwatashi.shared.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
