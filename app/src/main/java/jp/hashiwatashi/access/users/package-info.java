/**
 * The administration of users: who is invited, appointed, ended, disabled, and by whom. Nobody decides on
 * the own roles, and no grant counts before a second person has confirmed it.
 */
@NullMarked
package jp.hashiwatashi.access.users;

import org.jspecify.annotations.NullMarked;
