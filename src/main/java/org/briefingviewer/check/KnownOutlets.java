// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;

/// Tells outlets, which tell what others say, from those who speak for themselves: by the agents
/// known by name and the last words of names.
final class KnownOutlets {
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();

  KnownOutlets() {
    for (List<String> row : WordList.read("extract/agents.tsv").rows()) {
      Set<String> names = row.get(2).equals("AGENCY") ? outlets : bodies;
      names.add(key(row.getFirst()));
      for (String alias : row.get(3).split("; ", -1)) {
        names.add(key(alias.substring(alias.indexOf(':') + 1)));
      }
    }
    for (List<String> row : WordList.read("extract/media.tsv").rows()) {
      if (row.getFirst().equals("NAME")) {
        lastWords.addAll(List.of(row.get(1).split(" ", -1)));
      }
    }
  }

  /// Tells whether an agent is an outlet.
  ///
  /// @param publisher of the article in which the agent speaks, or null
  boolean has(Agent agent, @Nullable String publisher) {
    if (agent.kind() == AgentKind.STATE || agent.kind() == AgentKind.PERSON) {
      return false;
    }
    List<String> names =
        Stream.concat(Stream.of(agent.name()), agent.aliases().stream().map(Alias::name))
            .map(KnownOutlets::key)
            .toList();
    if (names.stream().anyMatch(bodies::contains)) {
      return false;
    }
    return names.stream().anyMatch(outlets::contains)
        || (publisher != null && names.contains(key(publisher)))
        || named(key(agent.name()));
  }

  /// Of one word alone nothing is concluded: "the press" is a crowd.
  private boolean named(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && lastWords.contains(name.substring(blank + 1));
  }

  private static String key(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
