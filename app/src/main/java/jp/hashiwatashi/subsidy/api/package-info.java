/** The REST face of subsidies: the cases and the answers of the command line. */
@NullMarked
package jp.hashiwatashi.subsidy.api;

import org.jspecify.annotations.NullMarked;
