package jp.hashiwatashi.shared.codes;

/**
 * A municipality, a ward of a designated city, or such a city as a whole: three kinds of places, none
 * of which stands for another.
 *
 * @param code the first five digits of 全国地方公共団体コード
 * @param name with the city's before a ward's, without the prefecture's: {@code 札幌市中央区}
 * @param prefecture 1 to 47
 * @param latitude of the centre point, degrees north
 * @param longitude of the centre point, degrees east
 * @param approximate whether the point is only roughly known
 */
public record Municipality(
    String code,
    String name,
    int prefecture,
    double latitude,
    double longitude,
    boolean approximate) {}
