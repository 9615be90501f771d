// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Finds the names of the actors, and of the states beside them, in a sentence, the longest name
/// first.
public final class ActorFinder {

  /// @param actor the actor's id or the outsider's name, null for what is no state's name
  private record Name(
      @Nullable String actor, boolean outsider, List<String> parts, List<Boolean> capitals) {
    static Name of(@Nullable String actor, boolean outsider, String name) {
      List<Boolean> capitals = new ArrayList<>();
      for (String piece : TieWord.pieces(name)) {
        capitals.add(Character.isUpperCase(piece.codePointAt(0)));
      }
      return new Name(actor, outsider, TieWord.parts(name), capitals);
    }

    /// "the North": a name only because of its article.
    boolean pointing() {
      return parts.size() == 2 && parts.getFirst().equals("the");
    }
  }

  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final List<Name> unspaced = new ArrayList<>();
  private final Set<String> surnames;

  /// Makes a finder for the actors of a triangle.
  public ActorFinder(TriangleData data) {
    this.surnames =
        Set.copyOf(data.surnames().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList());
    Set<String> ours = new HashSet<>();
    for (Triangle.Actor actor : data.triangle().actors()) {
      for (Alias alias : actor.names()) {
        ours.add(alias.name());
        Name name = add(Name.of(actor.id(), false, alias.name()));
        if (alias.name().codePoints().anyMatch(ActorFinder::unspacedScript)) {
          unspaced.add(name);
        }
      }
    }
    outsiders(ours);
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Name n) -> -n.parts().size())));
  }

  private void outsiders(Set<String> ours) {
    for (StateList.State state : StateList.read().states()) {
      if (state.names().stream().noneMatch(ours::contains)) {
        state.names().forEach(name -> add(Name.of(state.name(), true, name)));
      }
    }
  }

  private Name add(Name name) {
    byFirst.computeIfAbsent(name.parts().getFirst(), w -> new ArrayList<>()).add(name);
    return name;
  }

  /// Scripts in which a name is written together with what follows it.
  private static boolean unspacedScript(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
  }

  /// Returns the names in `words`, in their order; none overlaps another.
  public List<ActorMention> find(List<TieWord> words) {
    List<ActorMention> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Name name = at(words, i);
      if (name == null) {
        i++;
        continue;
      }
      int to = i + name.parts().size();
      if (name.actor() != null) {
        boolean person = name.parts().stream().anyMatch(surnames::contains);
        found.add(new ActorMention(name.actor(), name.outsider(), i, to, person, false));
      }
      i = to;
    }
    return found;
  }

  private @Nullable Name at(List<TieWord> words, int i) {
    String first = words.get(i).lower();
    for (Name name : byFirst.getOrDefault(first, List.of())) {
      if (fits(words, i, name) && !within(words, i, name)) {
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

  private static boolean fits(List<TieWord> words, int i, Name name) {
    if (i + name.parts().size() > words.size()) {
      return false;
    }
    for (int k = 0; k < name.parts().size(); k++) {
      TieWord word = words.get(i + k);
      boolean small = name.capitals().get(k) && !word.capitalised();
      if (small || !word.lower().equals(name.parts().get(k)) || pronoun(word, name, k)) {
        return false;
      }
    }
    return true;
  }

  /// "Us" and "us" beside "US".
  private static boolean pronoun(TieWord word, Name name, int part) {
    return name.parts().get(part).equals("us") && !word.capitals();
  }

  /// "the North" before another name ("the North Atlantic"), "Kim" beside one ("Kim Seung-ho").
  private boolean within(List<TieWord> words, int i, Name name) {
    int next = i + name.parts().size();
    boolean followed = next < words.size() && words.get(next).capitalised();
    boolean owning = words.get(next - 1).possessive();
    if (name.pointing()) {
      return followed && !owning;
    }
    boolean surname = name.parts().size() == 1 && surnames.contains(name.parts().getFirst());
    return surname && followed && !owning && at(words, next) == null;
  }
}
