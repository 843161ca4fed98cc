package jp.hashiwatashi.subsidy.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far a claim is. */
public enum ClaimState {
  /** 見込み: worked out, nothing filed. */
  ESTIMATED,
  /** 計画認定: the plan that it rests on is certified. */
  PLAN_CERTIFIED,
  /** 申請. */
  APPLIED,
  /** 支給決定. */
  DECIDED,
  /** 不支給. */
  REFUSED,
  /** 返還: what was paid had to be given back, in part or in whole. */
  REPAID,
  /** 見送り: the employer does not claim it. */
  LEFT;

  private static final Set<ClaimState> OPEN = Set.of(ESTIMATED, PLAN_CERTIFIED, APPLIED);

  /** Whether somebody has still to do or to decide something. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Whether an application was filed, whatever became of it. */
  public boolean isFiled() {
    return this == APPLIED || this == DECIDED || this == REFUSED || this == REPAID;
  }

  /** What may come next, in the order in which it usually does. */
  public List<ClaimState> next() {
    return switch (this) {
      case ESTIMATED -> List.of(PLAN_CERTIFIED, APPLIED, LEFT);
      case PLAN_CERTIFIED -> List.of(APPLIED, LEFT);
      case APPLIED -> List.of(DECIDED, REFUSED, LEFT);
      case DECIDED -> List.of(REPAID);
      case REFUSED, REPAID, LEFT -> List.of();
    };
  }

  /** As messages are keyed: {@code plan-certified}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
