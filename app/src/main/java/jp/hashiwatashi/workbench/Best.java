package jp.hashiwatashi.workbench;

/**
 * One of the best for a person or an opening.
 *
 * @param id of whom it is for
 * @param otherId of the other side
 * @param score 0 to 100000
 */
record Best(String id, String otherId, int score) {}
