/** The screens of claims: recorded, followed from plan to decision, by deadline, by year, and to calendars. */
@NullMarked
package jp.hashiwatashi.subsidy.claims.web;

import org.jspecify.annotations.NullMarked;
