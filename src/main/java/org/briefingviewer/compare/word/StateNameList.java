// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.lexicon.StateList.State;
import org.briefingviewer.lexicon.TriangleList;
import org.briefingviewer.lexicon.TriangleList.Actor;
import org.briefingviewer.lexicon.TriangleList.Name;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The names of states, of their people and their capitals, each as one word. Names of a state's
/// bodies are none: a body is told from another one of its state.
final class StateNameList {
  private static final String MARK = "@";
  private final Map<String, List<StateName>> byFirst;
  private final Map<String, String> bodies;

  /// @param exact a word in capitals, as "US", which in small letters is another one
  private record StateName(List<String> words, String key, boolean exact) {
    /// The first word is known to match.
    boolean matches(String text, List<TextSpan> spans, int index) {
      if (index + words.size() > spans.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!WordCutter.lower(spans.get(index + i).of(text)).equals(words.get(i))) {
          return false;
        }
      }
      String last = spans.get(index + words.size() - 1).of(text);
      return exact ? last.equals(last.toUpperCase(Locale.ROOT)) : capital(last);
    }
  }

  /// @param words how many words the name has
  record Found(String key, int words) {}

  private StateNameList(Map<String, List<StateName>> byFirst, Map<String, String> bodies) {
    this.byFirst = byFirst;
    this.bodies = Map.copyOf(bodies);
  }

  static StateNameList read() {
    Set<String> houses = SourceWords.words("HOUSE");
    Map<String, String> keys = new HashMap<>();
    for (State state : StateList.read().states()) {
      if (state.name() != null) {
        state.names().forEach(name -> keys.putIfAbsent(name, MARK + state.name()));
      }
    }
    for (Actor actor : TriangleList.read().actors()) {
      String known = MARK + actor.id();
      for (Name name : actor.names()) {
        known = keys.getOrDefault(name.text(), known);
      }
      String key = known;
      actor.names().stream()
          .filter(name -> !name.surname())
          .forEach(name -> keys.putIfAbsent(name.text(), key));
    }
    Map<String, List<StateName>> byFirst = new HashMap<>();
    Map<String, String> bodies = new HashMap<>();
    keys.forEach(
        (name, key) -> {
          if (house(name, houses)) {
            bodies.put(name, key);
          } else {
            add(byFirst, name, key);
          }
        });
    Comparator<StateName> longest = Comparator.comparingInt(n -> -n.words().size());
    byFirst.values().forEach(names -> names.sort(longest));
    return new StateNameList(byFirst, bodies);
  }

  /// Returns the states whose bodies are named in a name: "National Intelligence Service".
  Set<String> ofBodies(String name) {
    Set<String> found = new HashSet<>();
    bodies.forEach(
        (body, key) -> {
          if (name.contains(body)) {
            found.add(key);
          }
        });
    return found;
  }

  private static boolean house(String name, Set<String> houses) {
    return Stream.of(name.split(" ")).map(WordCutter::lower).anyMatch(houses::contains);
  }

  private static void add(Map<String, List<StateName>> byFirst, String name, String key) {
    List<String> words = Stream.of(name.split(" ")).map(WordCutter::lower).toList();
    boolean exact = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= 4;
    byFirst
        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
        .add(new StateName(words, key, exact));
  }

  /// Returns the name that begins with the word at `index`, the longest there is, or null.
  ///
  /// @param first that word in small letters
  @Nullable Found at(String text, List<TextSpan> spans, int index, String first) {
    List<StateName> names = byFirst.get(first);
    if (names == null) {
      return null;
    }
    for (StateName name : names) {
      if (name.matches(text, spans, index)) {
        return new Found(name.key(), name.words().size());
      }
    }
    return null;
  }

  private static boolean capital(String word) {
    return !Character.isLowerCase(word.codePointAt(0));
  }
}
