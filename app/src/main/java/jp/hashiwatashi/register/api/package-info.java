/**
 * The registers for programs: lists of ids with what identifies a record. Spec 01. Allowed
 * dependencies: register, shared.
 */
@NullMarked
package jp.hashiwatashi.register.api;

import org.jspecify.annotations.NullMarked;
