package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters. Blanks and dashes within a word make no difference; a word holds none of
 * them itself.
 */
final class Trie<T> {

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<Character, Node<T>> next = new HashMap<>(4);
    @Nullable T value;
  }

  /** A word that stands in a text up to {@code end}, exclusive. */
  record Match<T>(int end, T value) {}

  /** What the word was put for before; null for nothing. */
  @Nullable T put(String word, T value) {
    Node<T> node = root;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isNothing(c)) {
        node = node.next.computeIfAbsent(c, k -> new Node<>());
      }
    }
    if (node == root) {
      throw new IllegalArgumentException("a word without letters: " + word);
    }
    T before = node.value;
    node.value = value;
    return before;
  }

  /** The longest word that begins there; null for none. */
  @Nullable Match<T> longest(String text, int at) {
    List<Match<T>> all = all(text, at);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** All words that begin there, the longest first. */
  List<Match<T>> all(String text, int at) {
    if (!root.next.containsKey(at < text.length() ? text.charAt(at) : '\n')) {
      return List.of();
    }
    List<Match<T>> all = new ArrayList<>(2);
    Node<T> node = root;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isNothing(c) && i > at) {
        continue;
      }
      node = node.next.get(c);
      if (node == null) {
        break;
      }
      if (node.value != null) {
        all.addFirst(new Match<>(i + 1, node.value));
      }
    }
    return all;
  }

  private static boolean isNothing(char c) {
    return c == ' ' || c == '-';
  }
}
