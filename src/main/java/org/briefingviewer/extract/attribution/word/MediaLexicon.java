// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;

/// Tells media, which pass on what others say, from those who speak for themselves: by the agents
/// known by name, else by the words of `media.tsv`.
public final class MediaLexicon {

  /// What is a medium behind "news".
  private static final Set<String> NEWS = Set.of("agency", "agencies", "reports", "outlets");

  /// "an exclusive report from Reuters"
  private static final Set<String> REPORTS =
      Set.of("report", "reports", "story", "article", "investigation", "dispatch");

  private static final Set<String> FROM = Set.of("from", "by", "in");

  private final KnownAgents known;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> hints = new HashSet<>();
  private final Map<String, List<List<String>>> agencies = new HashMap<>();

  public MediaLexicon(KnownAgents known) {
    this.known = known;
    for (List<String> row : WordList.read("extract/media.tsv").rows()) {
      words
          .computeIfAbsent(row.getFirst(), kind -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ", -1)));
    }
    words.values().forEach(hints::addAll);
    for (List<String> name : known.agencyNames()) {
      agencies.computeIfAbsent(name.getFirst(), first -> new ArrayList<>()).add(name);
    }
  }

  /// Whether `agent`, named here by `mention`, is a medium.
  public boolean medium(Agent agent, String mention) {
    if (known.agency(agent)) {
      return true;
    }
    if (agent.kind() == AgentKind.UNNAMED || agent.kind() == AgentKind.STATE) {
      return false;
    }
    String[] name = agent.name().split("\\s+", -1);
    String owner = name[0].replaceAll("['’]s$", "");
    Agent service = owner.length() < name[0].length() ? known.of(owner) : null;
    if (service != null && known.agency(service)) {
      return true;
    }
    String last = name[name.length - 1];
    boolean told =
        name.length > 2
            && REPORTS.contains(name[name.length - 3])
            && FROM.contains(name[name.length - 2]);
    Agent behind = told || owner.length() < name[0].length() ? known.of(last) : null;
    if (behind != null && known.agency(behind)) {
      return true;
    }
    boolean several = name.length > 1 || mention.toLowerCase(Locale.ROOT).startsWith("the ");
    boolean named = several && Character.isUpperCase(last.codePointAt(0));
    return (named && has("NAME", last)) || described(mention);
  }

  /// "the broadcaster KBS", "the newspaper": the noun ends the words, or names alone follow it.
  private boolean described(String mention) {
    String[] parts = mention.split("\\s+", -1);
    int i = parts.length - 1;
    while (i > 0 && !parts[i].isEmpty() && Character.isUpperCase(parts[i].codePointAt(0))) {
      i--;
    }
    boolean news = i > 0 && parts[i - 1].equals("news") && NEWS.contains(parts[i]);
    return news || noun(parts[i]);
  }

  /// Whether `word` is a common noun for a medium.
  public boolean noun(String word) {
    return has("NOUN", word);
  }

  private boolean has(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
