/** Imports on screens and as files: it shows what is kept, and sets going what is asked for. */
@NullMarked
package jp.hashiwatashi.register.importing.web;

import org.jspecify.annotations.NullMarked;
