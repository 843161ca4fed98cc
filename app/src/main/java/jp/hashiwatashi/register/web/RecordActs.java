package jp.hashiwatashi.register.web;

import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Frame;

/**
 * What can be done with a record that is looked at, and what was just done with it.
 *
 * @param saved the version that was just kept; 0 when none was
 * @param merged the number of the record that just went into this one; empty when none did
 * @param came the number of the record that was asked for and is gone into this one; else empty
 */
public record RecordActs(RegisterName register, String id, long saved, String merged, String came) {

  public static RecordActs of(RegisterName register, String id, Frame frame) {
    String saved = frame.asked("saved");
    return new RecordActs(
        register,
        id,
        saved.matches("[0-9]{1,18}") ? Long.parseLong(saved) : 0,
        frame.asked("merged"),
        frame.asked("came"));
  }

  public String edit() {
    return Address.of(register.path(), id, "edit").toString();
  }

  public String proposals() {
    return RecordForm.proposals(new DraftKey(register, id, "")).toString();
  }

  public String history() {
    return Address.of(register.path(), id, "history").toString();
  }

  public String merge() {
    return Address.of(register.path(), id, "merge").toString();
  }

  /** Where a letter asks for what is not stated; empty for records of which nothing is matched. */
  public String questions() {
    return switch (register) {
      case PEOPLE, OPENINGS, EMPLOYERS -> Address.of(register.path(), id, "questions").toString();
      case ESTABLISHMENTS, CONTACTS -> "";
    };
  }

  /** Where the change that was just kept is taken back; empty when the record is new. */
  public String undo() {
    return saved < 2
        ? ""
        : Address.of(register.path(), id, "edit").with("version", saved - 1).toString();
  }
}
