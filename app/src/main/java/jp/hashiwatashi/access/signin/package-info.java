/**
 * How a person comes in, and what of it is the person's own: password, second factor, one-time links,
 * sessions. It never tells whether a name exists, and keeps nothing that signs somebody in as it is typed.
 */
@NamedInterface("signin")
@NullMarked
package jp.hashiwatashi.access.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
