/** The workbench on screens. */
@NullMarked
package jp.hashiwatashi.workbench.web;

import org.jspecify.annotations.NullMarked;
