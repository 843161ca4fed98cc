package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of employers (事業主). */
@Repository
public non-sealed class EmployerStore extends RegisterStore<Employer> {

  EmployerStore(RegisterAccess access) {
    super(RegisterTable.of("employer", EmployerRows.COLUMNS, EmployerRows::record), access);
  }
}
