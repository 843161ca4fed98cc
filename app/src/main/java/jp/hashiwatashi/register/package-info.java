/**
 * The registers: people to be placed (送出情報, 求職登録) and openings (受入情報), with the employers
 * behind them. It keeps and shows what was stated; it never ranks a person or an opening. Spec 01.
 * Allowed dependencies: access, shared.
 */
@NullMarked
@ApplicationModule(
    displayName = "Registers",
    allowedDependencies = {
      "access",
      "access :: approval",
      "shared :: background",
      "shared :: calendar",
      "shared :: characters",
      "shared :: codes",
      "shared :: exchange",
      "shared :: law",
      "shared :: lists",
      "shared :: page",
      "shared :: sealing"
    })
package jp.hashiwatashi.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
