package jp.hashiwatashi.matching.engine;

import java.util.Arrays;

/** What one person holds, as marks on an index's sets and items; reused from person to person. */
final class Held {

  private final OpeningIndex index;
  private final boolean[] licence;
  private final boolean[] item;
  private final boolean[] requirementMet;
  private int[] licences = new int[16];
  private int licenceCount;
  private int[] items = new int[16];
  private int itemCount;
  private int[] sets = new int[64];
  private int setCount;

  Held(OpeningIndex index) {
    this.index = index;
    licence = new boolean[index.licenceNumbers.size()];
    item = new boolean[index.licenceItems.size() + index.skillItems.size()];
    requirementMet = new boolean[index.required.count()];
    requirementMet[0] = true;
  }

  void prepare(SeekerWishes person) {
    clear();
    for (String code : person.licences()) {
      Integer number = index.licenceNumbers.get(code);
      if (number != null) {
        licences = room(licences, licenceCount);
        licences[licenceCount++] = number;
        licence[number] = true;
      }
      addItem(index.licenceItems.get(code));
    }
    for (String skill : person.skills()) {
      addItem(index.skillItems.get(skill));
    }
    for (int i = 0; i < licenceCount; i++) {
      for (int set : index.requiredWith[licences[i]]) {
        if (!requirementMet[set] && missing(set) == 0) {
          sets = room(sets, setCount);
          sets[setCount++] = set;
          requirementMet[set] = true;
        }
      }
    }
  }

  private void clear() {
    for (int i = 0; i < licenceCount; i++) {
      licence[licences[i]] = false;
    }
    for (int i = 0; i < itemCount; i++) {
      item[items[i]] = false;
    }
    for (int i = 0; i < setCount; i++) {
      requirementMet[sets[i]] = false;
    }
    licenceCount = 0;
    itemCount = 0;
    setCount = 0;
  }

  private void addItem(@org.jspecify.annotations.Nullable Integer number) {
    if (number != null) {
      items = room(items, itemCount);
      items[itemCount++] = number;
      item[number] = true;
    }
  }

  private static int[] room(int[] array, int count) {
    return count < array.length ? array : Arrays.copyOf(array, 2 * count);
  }

  /** Whether every licence of this set is held. */
  boolean meets(int requiredSet) {
    return requirementMet[requiredSet];
  }

  /** How many licences of this set are not held. */
  int missing(int requiredSet) {
    int missing = 0;
    for (int p = index.required.start(requiredSet); p < index.required.end(requiredSet); p++) {
      missing += licence[index.required.member(p)] ? 0 : 1;
    }
    return missing;
  }

  /** Whether anything is held that some opening welcomes. */
  boolean anything() {
    return itemCount > 0;
  }

  /** The skills part for a set of things welcome. */
  int part(int welcomeSet) {
    if (welcomeSet == 0) {
      return Scorer.HALF;
    }
    if (itemCount == 0) {
      return 0;
    }
    int start = index.welcomeSets.start(welcomeSet);
    int end = index.welcomeSets.end(welcomeSet);
    int held = 0;
    for (int p = start; p < end; p++) {
      held += item[index.welcomeSets.member(p)] ? 1 : 0;
    }
    return Scorer.FULL * held / (end - start);
  }
}
