package jp.hashiwatashi.register.sample;

import jp.hashiwatashi.shared.codes.Licence;
import jp.hashiwatashi.shared.codes.Licences;

/** The licences that the sample's tables name, as codes of the licence table. */
final class SampleLicences {
  private SampleLicences() {}

  /** The code of a licence by one of its names. */
  static String code(String name) {
    return Licences.get()
        .named(name)
        .map(Licence::code)
        .orElseThrow(() -> new IllegalStateException("no licence is called " + name));
  }
}
