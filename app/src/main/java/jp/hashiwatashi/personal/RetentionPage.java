package jp.hashiwatashi.personal;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;

/**
 * How long people's data are still kept, office by office.
 *
 * @param days how far ahead it looks
 */
public record RetentionPage(List<CountedPeople> offices, int days) implements Page {}
