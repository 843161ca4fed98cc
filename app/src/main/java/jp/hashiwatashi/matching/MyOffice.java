package jp.hashiwatashi.matching;

import java.util.Optional;

/**
 * The office of whoever is signed in: candidates within it are asked for first. Who sits where is
 * known to a consultant's workbench, which matching does not know; so the workbench answers.
 */
public interface MyOffice {

  /** Its name as records have it; empty until it is said, and where the desk names none. */
  Optional<String> name();
}
