package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/** The imports of whoever is signed in. */
public record ImportsPage(List<Listed> imports, Paging paging) implements Page {

  public static final Address ADDRESS = Address.of("/imports");

  /** One of them. */
  public record Listed(Import one, ImportCounts counts) {}
}
