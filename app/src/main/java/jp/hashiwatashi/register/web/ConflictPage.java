package jp.hashiwatashi.register.web;

import jp.hashiwatashi.shared.page.Page;

/**
 * Somebody else was quicker: what they made of the record beside what was typed here.
 *
 * @param by who was quicker
 */
public record ConflictPage(RecordForm form, Clash clash, String by) implements Page {}
