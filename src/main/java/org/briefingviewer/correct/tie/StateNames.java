// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.tie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// The names of the states for which somebody can speak: those of the triangle first.
///
/// @param ids what a name stands for, an actor's id or another state's name, by the name in lower
///   case
/// @param shown the names to show, by what they stand for
public record StateNames(Map<String, String> ids, Map<String, String> shown) {

  /// Gathers the names of a triangle's actors and of the states beside them.
  public static StateNames of(Triangle triangle, StateList states) {
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Triangle.Actor actor : triangle.actors()) {
      shown.put(actor.id(), actor.label());
      ids.put(AgentNames.folded(actor.label()), actor.id());
      ids.put(AgentNames.folded(actor.id()), actor.id());
      for (Alias alias : actor.names()) {
        ids.putIfAbsent(AgentNames.folded(alias.name()), actor.id());
      }
    }
    for (StateList.State state : states.states()) {
      String name = state.name();
      if (name != null && !ids.containsKey(AgentNames.folded(name))) {
        shown.put(name, name);
        state.names().forEach(other -> ids.putIfAbsent(AgentNames.folded(other), name));
      }
    }
    return new StateNames(ids, shown);
  }

  /// Returns what a name stands for, or null when for no state.
  public @Nullable String id(String name) {
    return ids.get(AgentNames.folded(name));
  }

  /// Returns the name to show; nothing for null.
  public String name(@Nullable String id) {
    return id == null ? "" : shown.getOrDefault(id, id);
  }

  /// Returns the names to show that begin as `typed` does, those of the triangle first.
  public List<String> beginning(String typed) {
    List<String> found = new ArrayList<>();
    String begun = AgentNames.folded(typed);
    ids.forEach(
        (name, id) -> {
          String words = name(id);
          if (name.startsWith(begun) && !found.contains(words)) {
            found.add(words);
          }
        });
    return found;
  }
}
