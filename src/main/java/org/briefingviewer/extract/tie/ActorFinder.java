// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;

/// Finds the actors' names in a sentence, the longest name first.
final class ActorFinder {

  private record Name(String actor, List<String> parts) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final List<Name> unspaced = new ArrayList<>();

  ActorFinder(Triangle triangle) {
    for (Triangle.Actor actor : triangle.actors()) {
      for (Alias alias : actor.names()) {
        Name name = new Name(actor.id(), Word.parts(alias.name()));
        byFirst.computeIfAbsent(name.parts().getFirst(), w -> new ArrayList<>()).add(name);
        if (alias.name().codePoints().anyMatch(ActorFinder::unspacedScript)) {
          unspaced.add(name);
        }
      }
    }
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Name n) -> -n.parts().size())));
  }

  /// Scripts in which a name is written together with what follows it.
  private static boolean unspacedScript(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
  }

  List<ActorMention> find(List<Word> words) {
    List<ActorMention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Name name = at(words, i);
      if (name != null) {
        found.add(new ActorMention(name.actor(), i, i + name.parts().size(), false));
        i += name.parts().size();
      } else {
        i++;
      }
    }
    return found;
  }

  private @org.jspecify.annotations.Nullable Name at(List<Word> words, int i) {
    String first = words.get(i).lower();
    for (Name name : byFirst.getOrDefault(first, List.of())) {
      if (fits(words, i, name) && !otherState(words, i, name)) {
        return name;
      }
    }
    if (first.codePointAt(0) > 0x2E80) {
      for (Name name : unspaced) {
        if (first.startsWith(name.parts().getFirst()) && name.parts().size() == 1) {
          return name;
        }
      }
    }
    return null;
  }

  private static boolean fits(List<Word> words, int i, Name name) {
    if (i + name.parts().size() > words.size()) {
      return false;
    }
    for (int k = 0; k < name.parts().size(); k++) {
      if (!words.get(i + k).lower().equals(name.parts().get(k))) {
        return false;
      }
    }
    return true;
  }

  /// "the North" before another name ("the North Atlantic") is no name of its own.
  private static boolean otherState(List<Word> words, int i, Name name) {
    int next = i + name.parts().size();
    boolean pointing = name.parts().getFirst().equals("the") && name.parts().size() == 2;
    return pointing && next < words.size() && northernName(words.get(next).lower());
  }

  private static boolean northernName(String word) {
    return List.of("atlantic", "sea", "pacific", "pole", "america", "african").contains(word);
  }
}
