/**
 * The program's entrance: {@code Main} reads the command line and starts either a command that works
 * on files or the web application. It holds no domain decision.
 */
@NullMarked
package jp.hashiwatashi;

import org.jspecify.annotations.NullMarked;
