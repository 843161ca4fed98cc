package jp.hashiwatashi.access;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;

/** As whom the demonstration can be tried, and what. */
public record DemoPage(List<DemoCast.Role> roles) implements Page {}
