/**
 * The registers for programs: lists of people and openings, and each record with all that is known
 * of it. It only tells; what is kept and how is the register's. Spec 01. Allowed dependencies:
 * register, shared.
 */
@NullMarked
package jp.hashiwatashi.register.api;

import org.jspecify.annotations.NullMarked;
