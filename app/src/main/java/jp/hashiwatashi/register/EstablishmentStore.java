package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of establishments (事業所). */
@Repository
public non-sealed class EstablishmentStore extends RegisterStore<Establishment> {

  EstablishmentStore(RegisterAccess access) {
    super(
        RegisterTable.of("establishment", EstablishmentRows.COLUMNS, EstablishmentRows::record),
        access);
  }
}
