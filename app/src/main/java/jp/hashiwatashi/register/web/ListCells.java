package jp.hashiwatashi.register.web;

import java.time.LocalDate;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Words;

/** What stands in the cells of a list, where the unit stands in the head; empty: not stated. */
public record ListCells<R extends Registered>(EditedRegister<R> register, Words words) {

  private static final int LONGEST = 60;

  /**
   * @param code of one of the register's columns
   */
  public String told(String code, R record) {
    Column<R, ?> column = register.column(code);
    String text = column.textOf(record);
    if (text.isEmpty()) {
      return "";
    }
    return switch (column.shape().kind()) {
      case DAY -> words.shortDay(LocalDate.parse(text));
      case NUMBER -> text.matches("[0-9]+") ? words.number(Long.parseLong(text)) : text;
      case TEXT -> inWords(column, text, record);
    };
  }

  private String inWords(Column<R, ?> column, String text, R record) {
    CodeKind kind = CodeKind.of(column.code()).orElse(null);
    if (kind == CodeKind.MUNICIPALITY) {
      int position = Municipalities.get().indexOf(text);
      return position < 0 ? text : words.place(position);
    }
    if (kind == CodeKind.INDUSTRY_GROUP) {
      return words.industry(IndustryGroup.of(Integer.parseInt(text)));
    }
    if (kind == CodeKind.LICENCE) {
      return words.list(RecordForm.entries(text).stream().map(words::licence).toList());
    }
    String told =
        new CodesInWords(words).inWords(column, kind == null ? column.shownOf(record) : text);
    return told.codePointCount(0, told.length()) <= LONGEST
        ? told
        : told.substring(0, told.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
