// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Alias;

/// Names by any of their spellings. Immutable; serves any number of threads.
public final class NameIndex {
  /// More names than this with one beginning say nothing yet.
  private static final int FEW = 3;

  private final List<SpelledName> names;

  /// Makes an index of groups of spellings, each of one name. A group whose first spelling another
  /// group has is the same name: their spellings are joined.
  public NameIndex(List<List<Alias>> groups) {
    CaseEndings endings = new CaseEndings();
    Map<String, Map<String, NameSpelling>> joined = new LinkedHashMap<>();
    Map<String, String> firsts = new LinkedHashMap<>();
    for (List<Alias> group : groups) {
      String key = FoldedText.of(group.getFirst().name()).letters();
      String owner = firsts.getOrDefault(key, key);
      Map<String, NameSpelling> spellings =
          joined.computeIfAbsent(owner, k -> new LinkedHashMap<>());
      for (Alias alias : group) {
        spellings.putIfAbsent(alias.name(), NameSpelling.of(alias.name(), endings));
        firsts.putIfAbsent(FoldedText.of(alias.name()).letters(), owner);
      }
    }
    this.names =
        joined.values().stream().map(s -> new SpelledName(List.copyOf(s.values()))).toList();
  }

  /// Returns the names that `typed` spells; where it spells none, the few that it begins.
  public List<SpelledName> named(FoldedText typed) {
    List<SpelledName> spelled = names.stream().filter(name -> name.isSpelled(typed)).toList();
    if (!spelled.isEmpty()) {
      return spelled;
    }
    List<SpelledName> begun =
        new ArrayList<>(names.stream().filter(n -> n.isBegun(typed)).toList());
    return begun.size() <= FEW ? List.copyOf(begun) : List.of();
  }
}
