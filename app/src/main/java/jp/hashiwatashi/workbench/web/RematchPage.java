package jp.hashiwatashi.workbench.web;

import java.util.List;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.workbench.Rematch;
import org.jspecify.annotations.Nullable;

/**
 * Looking for everybody's best anew.
 *
 * @param underWay null when none is
 * @param latest the latest first
 */
public record RematchPage(@Nullable Rematch underWay, List<Rematch> latest) implements Page {}
