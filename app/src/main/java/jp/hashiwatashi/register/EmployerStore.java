package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of employers (事業主). */
@Repository
public non-sealed class EmployerStore extends NamedStore<Employer> {

  EmployerStore(RegisterAccess access) {
    super(
        RegisterTable.of(
            RegisterName.EMPLOYERS,
            new EmployerColumns(),
            EmployerRows.COLUMNS,
            EmployerRows::record),
        access);
  }
}
