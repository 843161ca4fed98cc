package jp.hashiwatashi.shared.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The licences by code and by any of their names. The codes are ours; the list is incomplete. */
public final class Licences {

  private final List<Licence> all = new ArrayList<>();
  private final Map<String, Licence> byCode = new HashMap<>();
  private final Map<String, Licence> byName = new HashMap<>();

  Licences(List<String[]> rows) {
    for (String[] row : rows) {
      List<String> otherNames = Rows.list(row[3]);
      Licence licence = new Licence(row[0], row[1], row[2], otherNames, Licence.Takes.of(row[4]));
      all.add(licence);
      add(byCode, licence.code(), licence);
      add(byName, licence.name(), licence);
      otherNames.forEach(name -> add(byName, name, licence));
    }
  }

  private static void add(Map<String, Licence> map, String key, Licence licence) {
    if (map.put(key, licence) != null) {
      throw new IllegalStateException("two licences are called " + key);
    }
  }

  /** The one shared table, read when it is first asked for. */
  public static Licences get() {
    return Shared.TABLE;
  }

  /** All of them, in the order of their codes. */
  public List<Licence> all() {
    return List.copyOf(all);
  }

  public boolean contains(String code) {
    return byCode.containsKey(code);
  }

  public Optional<Licence> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The licence with exactly this name or other name. */
  public Optional<Licence> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static final class Shared {
    static final Licences TABLE = new Licences(Rows.ofTable("licences.tsv"));
  }
}
