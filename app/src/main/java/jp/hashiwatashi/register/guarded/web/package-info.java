/** Pages of what needs particular care: asking for it, seeing it once, writing it. */
@NullMarked
package jp.hashiwatashi.register.guarded.web;

import org.jspecify.annotations.NullMarked;
