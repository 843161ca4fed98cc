package jp.hashiwatashi.register.importing;

import java.util.List;
import java.util.Map;

/**
 * A row of a file that was understood and compared.
 *
 * @param row as the spreadsheet counts
 * @param baseVersion of the record that it was compared with; 0 for a new one
 * @param keptVersion that the record has when the row is kept
 * @param texts all that the record is to say, as files write it, by the codes of the columns
 * @param before of the columns that change, as people see it; empty for a new record
 * @param after of the same columns
 * @param likeness what it shares with others that may be the same thing
 * @param alike ids of such others
 */
public record StagedRow(
    int row,
    RowOutcome outcome,
    String id,
    long baseVersion,
    long keptVersion,
    Map<String, String> texts,
    Map<String, String> before,
    Map<String, String> after,
    List<String> likeness,
    List<String> alike) {}
