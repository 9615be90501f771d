// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;

/// The agents of `agents.tsv`, by every spelling.
public final class KnownAgents {

  private final Map<String, Agent> byName = new HashMap<>();
  private final Set<String> agencies = new HashSet<>();
  private final Set<String> organs = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Map<String, String> shortNames = new HashMap<>();

  public KnownAgents() {
    for (List<String> row : WordList.read("extract/agents.tsv").rows()) {
      List<Alias> aliases = aliases(row.get(3));
      Agent agent =
          new Agent(
              Agent.slug(row.getFirst()), row.getFirst(), AgentKind.valueOf(row.get(1)), aliases);
      byName.put(key(agent.name()), agent);
      aliases.forEach(alias -> byName.put(key(alias.name()), agent));
      boolean organ = row.get(2).equals("ORGAN");
      if (organ) {
        organs.add(agent.id());
      }
      if (organ || row.get(2).equals("AGENCY")) {
        agencies.add(agent.id());
      }
    }
    for (StateList.State state : StateList.read().states()) {
      if (state.name() != null) {
        states.add(key(state.name()));
      }
    }
    for (List<String> row : WordList.read("extract/names.tsv").rows()) {
      if (row.get(1).equals("STATE")) {
        states.add(key(row.getFirst()));
        aliases(row.get(2)).forEach(alias -> states.add(key(alias.name())));
      }
    }
    for (List<String> row : WordList.read("extract/short-names.tsv").rows()) {
      shortNames.put(row.getFirst(), row.get(1));
    }
  }

  private static List<Alias> aliases(String field) {
    List<Alias> aliases = new ArrayList<>();
    for (String entry : field.split("; ", -1)) {
      int colon = entry.indexOf(':');
      aliases.add(new Alias(entry.substring(colon + 1), entry.substring(0, colon)));
    }
    return aliases;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /// Returns the agent that `name` spells, or null.
  public @Nullable Agent of(String name) {
    return byName.get(key(name));
  }

  /// Tells whether `name` is that of a state or one of its other names ("Japan", "the U.S."), which
  /// is no "he" or "she".
  public boolean state(String name) {
    return states.contains(key(name));
  }

  /// Tells whether the agent passes on what others say.
  public boolean agency(Agent agent) {
    return agencies.contains(agent.id());
  }

  /// Tells whether the agent is a state's own medium, which speaks for itself where it cites
  /// nobody.
  public boolean organ(Agent agent) {
    return organs.contains(agent.id());
  }

  /// Returns the names of those who pass on what others say, word for word in lower case.
  List<List<String>> agencyNames() {
    List<List<String>> names = new ArrayList<>();
    byName.forEach(
        (name, agent) -> {
          if (agency(agent)) {
            names.add(List.of(name.split("\\s+", -1)));
          }
        });
    return names;
  }

  /// Writes out a short name at the beginning: "the South's military" becomes "South Korea's …".
  /// Where another name goes on, as in "the South Korean service", it is no short name.
  public String inFull(String name) {
    for (Map.Entry<String, String> entry : shortNames.entrySet()) {
      String brief = entry.getKey();
      if (name.regionMatches(true, 0, brief, 0, brief.length())
          && (name.length() == brief.length() || commonWord(name, brief.length()))) {
        return entry.getValue() + name.substring(brief.length());
      }
    }
    return name;
  }

  private static boolean commonWord(String name, int blank) {
    return name.charAt(blank) == ' '
        && blank + 1 < name.length()
        && Character.isLowerCase(name.charAt(blank + 1));
  }
}
