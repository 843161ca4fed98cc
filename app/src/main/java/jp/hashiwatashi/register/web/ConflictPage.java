package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.page.Page;

/**
 * Somebody else was quicker: what they made of the record beside what was typed here.
 *
 * @param differing the columns where the two differ: before is theirs, after is ours
 * @param by who was quicker
 * @param typed exactly what stands in the fields, by their names
 */
public record ConflictPage(
    RecordForm form, List<Difference> differing, String by, Map<String, String> typed)
    implements Page {}
