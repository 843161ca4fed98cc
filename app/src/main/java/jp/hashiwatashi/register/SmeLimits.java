package jp.hashiwatashi.register;

import java.util.EnumMap;
import java.util.Map;
import jp.hashiwatashi.shared.law.Provision;

/** Up to what an employer is an SME, by class: the law's figures with their days. */
final class SmeLimits {

  static final Provision<Map<SmeClass, SmeLimit>> TABLE =
      Provision.read("employer/sme-limits", SmeLimits::ofVersion);

  private SmeLimits() {}

  private static Map<SmeClass, SmeLimit> ofVersion(Map<String, Object> classes) {
    Map<SmeClass, SmeLimit> limits = new EnumMap<>(SmeClass.class);
    for (SmeClass smeClass : SmeClass.values()) {
      Map<String, Object> figures = Provision.group(classes, smeClass.name());
      limits.put(
          smeClass,
          new SmeLimit(
              Provision.number(figures, "capital"),
              Math.toIntExact(Provision.number(figures, "workers"))));
    }
    return limits;
  }
}
