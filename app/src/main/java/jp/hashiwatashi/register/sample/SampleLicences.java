package jp.hashiwatashi.register.sample;

/** The licences that the sample's tables name, as codes of the licence table. */
final class SampleLicences {
  private SampleLicences() {}

  static String code(String name) {
    return name;
  }
}
