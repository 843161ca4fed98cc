package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.TableFault;

/** Ids that stand in several rows of a file: nobody knows which row is meant, so all are wrong. */
final class RepeatedIds<R extends Registered> {

  private final EditedRegister<R> register;
  private final Map<String, String> mapping;
  private final String place;

  RepeatedIds(EditedRegister<R> register, Map<String, String> mapping, String place) {
    this.register = register;
    this.mapping = mapping;
    this.place = place;
  }

  /**
   * What is wrong besides what the reading has told.
   *
   * @param wrong rows with a fault; those that are found are added
   */
  List<TableFault> find(List<R> records, int[] numbers, Set<Integer> wrong) {
    Map<String, Integer> first = new HashMap<>();
    List<TableFault> faults = new ArrayList<>();
    String label = ImportReading.label(mapping, register.key().code());
    for (int i = 0; i < records.size(); i++) {
      String id = records.get(i).id();
      Integer other = first.putIfAbsent(id, numbers[i]);
      if (other != null) {
        tell(other, numbers[i], id, label, wrong, faults);
        tell(numbers[i], other, id, label, wrong, faults);
      }
    }
    return faults;
  }

  private void tell(
      int row, int other, String id, String label, Set<Integer> wrong, List<TableFault> faults) {
    if (wrong.add(row)) {
      String what = register.key().japaneseName() + "「" + id + "」が" + other + "行目にもあります";
      faults.add(new TableFault(place, row, label, what, "どちらかの行を消すか、番号を直してください"));
    }
  }
}
