package jp.hashiwatashi.register;

/** The municipality's code behind its position in a profile, and back. */
final class MunicipalityCodes {

  private MunicipalityCodes() {}

  static String at(int position) {
    return "%05d".formatted(position);
  }

  static int positionOf(String code) {
    return Integer.parseInt(code);
  }
}
