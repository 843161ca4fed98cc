package jp.hashiwatashi.subsidy.api;

import java.util.Map;

/**
 * A case as its body states it; for the description only, since the file's own reading tells every fault.
 *
 * @param id any text, none twice
 * @param scheme the course: outside-training
 * @param facts by name; what is left out, or null, is not known
 */
record CaseAsked(String id, String scheme, Map<String, Object> facts) {}
