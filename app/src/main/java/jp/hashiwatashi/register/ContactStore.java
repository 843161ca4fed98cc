package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of those at employers whom one can ask (担当者). */
@Repository
public non-sealed class ContactStore extends NamedStore<Contact> {

  ContactStore(RegisterAccess access) {
    super(
        RegisterTable.of(
            RegisterName.CONTACTS, new ContactColumns(), ContactRows.COLUMNS, ContactRows::record),
        access);
  }
}
