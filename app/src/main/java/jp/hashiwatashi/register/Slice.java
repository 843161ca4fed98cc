package jp.hashiwatashi.register;

import java.util.List;

/**
 * A part of a list, in the order asked for.
 *
 * @param total number of records that the filter leaves, 0 or more
 */
public record Slice<T>(List<T> rows, int total) {}
