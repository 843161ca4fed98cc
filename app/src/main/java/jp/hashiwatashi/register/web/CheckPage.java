package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Alike;
import jp.hashiwatashi.shared.page.Page;

/**
 * What was typed, understood, to be checked before it is kept.
 *
 * @param answers what will stand in the record: of a new one all that is stated, of a changed one what
 *     changes
 * @param notices what was put right on the way
 * @param alike other records that may be the same thing
 * @param typed exactly what stands in the fields, by their names
 */
public record CheckPage(
    RecordForm form,
    List<Difference> answers,
    List<String> notices,
    List<Alike> alike,
    Map<String, String> typed)
    implements Page {}
