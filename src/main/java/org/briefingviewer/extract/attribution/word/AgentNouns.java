// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// What the last noun of a mention says of the agent, from `agent-nouns.tsv`.
public final class AgentNouns {

  private final Map<String, AgentKind> kinds = new HashMap<>();

  public AgentNouns() {
    for (List<String> row : WordList.read("extract/agent-nouns.tsv").rows()) {
      for (String noun : row.get(1).split(" ", -1)) {
        kinds.put(noun, AgentKind.valueOf(row.getFirst()));
      }
    }
  }

  /// Tells whether a noun is of people: "sailors".
  public boolean people(String noun) {
    AgentKind kind = of(noun);
    return kind == AgentKind.PERSON || kind == AgentKind.UNNAMED;
  }

  /// Returns the kind that `noun` stands for, in the singular or the plural, or null; "co-founder"
  /// is a founder.
  public @Nullable AgentKind of(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    AgentKind kind = kinds.get(lower);
    if (kind == null && lower.endsWith("ies")) {
      kind = kinds.get(lower.substring(0, lower.length() - 3) + "y");
    }
    if (kind == null && lower.endsWith("s")) {
      kind = kinds.get(lower.substring(0, lower.length() - 1));
    }
    int hyphen = lower.indexOf('-');
    if (kind == null && hyphen > 0) {
      return of(lower.substring(hyphen + 1));
    }
    return kind == AgentKind.PERSON && lower.endsWith("s") ? AgentKind.UNNAMED : kind;
  }
}
