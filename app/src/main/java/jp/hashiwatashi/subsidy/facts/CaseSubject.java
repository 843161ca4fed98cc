package jp.hashiwatashi.subsidy.facts;

import java.time.LocalDate;

/**
 * Whom a case is about.
 *
 * @param personId number of somebody in the register; empty for nobody in particular
 * @param employerId number of the employer that would claim; empty for none in particular
 * @param establishmentId number of the establishment that would claim; empty for none in particular
 * @param on the day whose law counts
 * @param isDated whether the case says that day; else it is today
 */
public record CaseSubject(
    String personId, String employerId, String establishmentId, LocalDate on, boolean isDated) {}
