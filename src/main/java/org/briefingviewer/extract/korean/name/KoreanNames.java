// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.name;

import java.util.HashMap;
import java.util.Map;
import org.briefingviewer.extract.attribution.word.KnownAgents;
import org.briefingviewer.extract.name.KnownName;
import org.briefingviewer.extract.name.KnownNames;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;

/// The names that the program knows, by their Korean spellings. A body is the same agent as in an
/// English text; a state and a person keep the name that the text gives them: 북한, 조선.
public final class KoreanNames {
  /// The column of short words and signs that stand for a state: of headlines, 美.
  private static final int SIGNS = 2;

  private final Map<String, Agent> agents = new HashMap<>();
  private final Map<String, AgentKind> kinds = new HashMap<>();
  private final KnownAgents known = new KnownAgents();

  /// Reads the names.
  public KoreanNames() {
    for (KnownName name : new KnownNames().all()) {
      for (Alias alias : name.aliases()) {
        if (alias.language().equals("ko") && name.kind() != null) {
          put(alias.name(), name.name(), name.kind());
        }
      }
    }
    for (WordRow row : WordList.read("extract/korean/states.tsv").rows()) {
      kinds.putIfAbsent(row.get(0), AgentKind.STATE);
      for (String sign : row.get(SIGNS).split(" ", -1)) {
        if (Character.isIdeographic(sign.codePointAt(0))) {
          kinds.putIfAbsent(sign, AgentKind.STATE);
          agents.putIfAbsent(sign, Agent.named(row.get(0), AgentKind.STATE));
        }
      }
    }
    for (WordRow row : WordList.read("extract/korean/names.tsv").rows()) {
      row.alternatives(1).forEach(spelling -> put(spelling, row.get(0), AgentKind.BODY));
    }
  }

  private void put(String spelling, String name, AgentKind kind) {
    kinds.put(spelling, kind);
    Agent listed = kind == AgentKind.BODY ? known.of(name) : null;
    if (listed != null) {
      agents.put(spelling, listed);
    }
  }

  /// Returns the agent that a spelling names; null for one that keeps the text's own name.
  public @Nullable Agent agent(String spelling) {
    return agents.get(spelling);
  }

  /// Returns what is known to be named, or null.
  public @Nullable AgentKind kind(String spelling) {
    return kinds.get(spelling);
  }

  /// Tells whether an agent passes on what others say.
  public boolean medium(Agent agent) {
    return known.agency(agent);
  }

  /// Returns the agent that a publisher's name stands for.
  public Agent publisher(String name) {
    Agent own = agents.get(name);
    Agent listed = own == null ? known.of(name) : own;
    return listed == null ? Agent.named(name, AgentKind.BODY) : listed;
  }
}
