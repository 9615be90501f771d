// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.text.Tokenizer;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The phrases of a word list, each with what it means; finds the longest one at a place, in time
/// bounded by the longest phrase.
public final class PhraseTable<T> {

  /// A phrase found: atoms `from` to `to`, exclusive, and its meaning.
  public record Match<T>(int from, int to, T meaning) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T meaning;
  }

  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();
  private final boolean exact;

  /// @param exact whether capitals matter, as in the symbols of units
  public PhraseTable(boolean exact) {
    this.exact = exact;
  }

  /// Adds a phrase; the first meaning of a phrase stays.
  public void add(String phrase, T meaning) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(phrase, new TextSpan(0, phrase.length()))) {
      words.add(exact ? token.text() : token.lower());
    }
    put(forward, words, meaning);
    put(backward, words.reversed(), meaning);
  }

  private static <T> void put(Node<T> root, List<String> words, T meaning) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, any -> new Node<>());
    }
    if (node.meaning == null) {
      node.meaning = meaning;
    }
  }

  /// Returns the longest phrase that begins with atom `from`, or null.
  public @Nullable Match<T> startingAt(AtomLine line, int from) {
    Match<T> longest = null;
    Node<T> node = forward;
    for (int i = from; i < line.size(); i++) {
      node = node.next.get(key(line.at(i)));
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        longest = new Match<>(from, i + 1, node.meaning);
      }
    }
    return longest;
  }

  /// Returns the longest phrase that ends before atom `to`, or null.
  public @Nullable Match<T> endingAt(AtomLine line, int to) {
    Match<T> longest = null;
    Node<T> node = backward;
    for (int i = to - 1; i >= 0; i--) {
      node = node.next.get(key(line.at(i)));
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        longest = new Match<>(i, to, node.meaning);
      }
    }
    return longest;
  }

  private String key(LineAtom atom) {
    return exact ? atom.text() : atom.lower();
  }
}
