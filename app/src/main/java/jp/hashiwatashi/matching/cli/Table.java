package jp.hashiwatashi.matching.cli;

import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;

/** The municipalities as the engine takes them. */
final class Table {

  private Table() {}

  static Places places() {
    Municipalities table = Municipalities.get();
    double[] latitude = new double[table.size()];
    double[] longitude = new double[table.size()];
    int[] prefecture = new int[table.size()];
    for (int i = 0; i < table.size(); i++) {
      Municipality municipality = table.at(i);
      latitude[i] = municipality.latitude();
      longitude[i] = municipality.longitude();
      prefecture[i] = municipality.prefecture();
    }
    return new Places(latitude, longitude, prefecture);
  }
}
