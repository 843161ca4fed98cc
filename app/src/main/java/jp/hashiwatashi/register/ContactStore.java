package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of those at employers whom one can ask (担当者). */
@Repository
public non-sealed class ContactStore extends RegisterStore<Contact> {

  ContactStore(RegisterAccess access) {
    super(RegisterTable.of("contact", ContactRows.COLUMNS, ContactRows::record), access);
  }
}
