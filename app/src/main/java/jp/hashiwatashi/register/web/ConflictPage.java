package jp.hashiwatashi.register.web;

import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was quicker: what they made of the record beside what was typed here.
 *
 * @param otherName the employer of which another name was typed; null for none
 * @param by who was quicker
 */
public record ConflictPage(
    RecordForm form, Clash clash, EmployerNames.@Nullable Other otherName, String by)
    implements Page {}
