package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says which heading of the file is which column.
 *
 * @param headings those that have a name
 * @param key what the column of ids is called
 * @param encodings to choose from; none for a workbook
 */
public record ImportMappingPage(
    Import one,
    List<Heading> headings,
    List<Choice> columns,
    String key,
    boolean allNew,
    List<Choice> encodings,
    List<FieldFault> faults)
    implements Page, Faulty {

  /**
   * A heading of the file.
   *
   * @param field id of its select
   * @param code of the column that it is
   * @param remembered says who chose that before; null where its name says it
   */
  public record Heading(String field, String name, String code, @Nullable String remembered) {}
}
