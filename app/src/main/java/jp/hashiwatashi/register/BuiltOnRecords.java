package jp.hashiwatashi.register;

import java.util.List;
import jp.hashiwatashi.shared.page.Address;

/** What another module keeps of records, so that nobody takes them back from under it. */
public interface BuiltOnRecords {

  /**
   * Something that was built on a record.
   *
   * @param id of the record
   * @param what code of the words for it
   * @param address where to see it
   */
  record Built(String id, String what, Address address) {}

  /**
   * @param ids of records of the register
   * @param most how many are told of at most
   */
  List<Built> on(RegisterName register, List<String> ids, int most);
}
