package jp.hashiwatashi.register.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes of the same version of a record.
 *
 * @param choices columns that both have changed, and not alike
 * @param theirs columns that only the other one has changed: before, and now
 * @param ours columns that were only changed here: before, and as typed
 * @param merged all texts: what stands there now, with what was changed here
 */
public record Clash(
    List<Choice> choices,
    List<Difference> theirs,
    List<Difference> ours,
    Map<String, String> merged) {

  /**
   * A column to choose the text of.
   *
   * @param words theirs before, ours after, in words
   * @param theirs as it would be typed
   * @param ours as it was typed
   */
  public record Choice(Difference words, String theirs, String ours) {}

  /**
   * @param base what both began with; null when that is not known: then every difference is a choice
   * @param theirs what stands there now
   * @param typed what was typed here
   */
  static Clash of(
      EditedRegister<?> register,
      @Nullable Map<String, String> base,
      Map<String, String> theirs,
      Map<String, String> typed,
      Words words) {
    List<Difference> apart = Difference.between(register, theirs, typed, words);
    if (base == null) {
      return new Clash(choices(apart, codes(apart), theirs, typed), List.of(), List.of(), typed);
    }
    List<Difference> changedThere = Difference.between(register, base, theirs, words);
    List<Difference> changedHere = Difference.between(register, base, typed, words);
    Set<String> there = codes(changedThere);
    Set<String> here = codes(changedHere);
    Map<String, String> merged = new TreeMap<>(typed);
    Set<String> unchanged = new HashSet<>(typed.keySet());
    unchanged.addAll(there);
    unchanged.removeAll(here);
    unchanged.removeAll(FormLayout.COMPUTED);
    unchanged.forEach(code -> merged.put(code, theirs.getOrDefault(code, "")));
    Set<String> both = new HashSet<>(there);
    both.retainAll(here);
    return new Clash(
        choices(apart, both, theirs, typed),
        without(changedThere, here),
        without(changedHere, there),
        merged);
  }

  private static List<Choice> choices(
      List<Difference> apart,
      Set<String> both,
      Map<String, String> theirs,
      Map<String, String> typed) {
    return apart.stream()
        .filter(d -> both.contains(d.code()))
        .map(
            d -> new Choice(d, theirs.getOrDefault(d.code(), ""), typed.getOrDefault(d.code(), "")))
        .toList();
  }

  private static List<Difference> without(List<Difference> all, Set<String> codes) {
    return all.stream().filter(d -> !codes.contains(d.code())).toList();
  }

  private static Set<String> codes(List<Difference> differences) {
    return differences.stream().map(Difference::code).collect(Collectors.toSet());
  }

  /** Whether nothing is left to be saved. */
  public boolean isSame() {
    return choices.isEmpty() && ours.isEmpty();
  }

  /** What goes with the form unseen: all but the columns to choose. */
  public Map<String, String> settled() {
    Map<String, String> settled = new TreeMap<>(merged);
    choices.forEach(choice -> settled.remove(choice.words().code()));
    return settled;
  }
}
