package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of establishments (事業所). */
@Repository
public non-sealed class EstablishmentStore extends NamedStore<Establishment> {

  EstablishmentStore(RegisterAccess access) {
    super(
        RegisterTable.of(
            RegisterName.ESTABLISHMENTS,
            new EstablishmentColumns(),
            EstablishmentRows.COLUMNS,
            EstablishmentRows::record),
        access);
  }
}
