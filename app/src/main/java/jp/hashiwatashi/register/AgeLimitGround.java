package jp.hashiwatashi.register;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lawful grounds for an age limit: the numbers of 労働施策総合推進法施行規則第1条の3第1項
 * (例外事由).
 */
public enum AgeLimitGround {
  ITEM_1("1"),
  ITEM_2("2"),
  ITEM_3_I("3-イ"),
  ITEM_3_RO("3-ロ"),
  ITEM_3_HA("3-ハ"),
  ITEM_3_NI("3-ニ");

  private final String code;

  AgeLimitGround(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<AgeLimitGround> of(String code) {
    return Arrays.stream(values()).filter(g -> g.code.equals(code)).findFirst();
  }
}
