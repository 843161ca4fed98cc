package jp.hashiwatashi.register;

import java.util.List;

/**
 * A record that may be the same thing as another one.
 *
 * @param name what people call it
 * @param shared what the two share, one or more
 */
public record Alike(String id, String name, List<Likeness> shared) {}
