// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashMap;
import java.util.Map;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.word.BodyName;
import org.briefingviewer.compare.word.BodyNameReader;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.jspecify.annotations.Nullable;

/// The agents of an article, persons with what its text says of them where it names them first:
/// another text may give their office for their name.
final class DescribedAgents {
  /// How far around a name what is said of it may stand, in characters.
  private static final int BEFORE = 60;

  private static final int BEHIND = 80;

  private final String text;
  private final BodyNameReader names;
  private final Map<Agent, Named> known = new HashMap<>();
  private @Nullable Named last;

  DescribedAgents(String text, BodyNameReader names) {
    this.text = text;
    this.names = names;
  }

  Named of(Agent agent, AgentRole role) {
    Named named = known.computeIfAbsent(agent, a -> new Named(a, role, name(a), described(a)));
    return named.role() == role ? named : new Named(agent, role, named.name(), named.described());
  }

  /// Remembers whose figure was read last.
  void heard(@Nullable Named source) {
    if (source != null && !source.name().vague()) {
      last = source;
    }
  }

  /// Returns whose figure was read last, of those with a name.
  @Nullable Named named() {
    return last;
  }

  private BodyName name(Agent agent) {
    return names.of(agent.name());
  }

  private BodyName described(Agent agent) {
    int at = agent.kind() == AgentKind.PERSON ? text.indexOf(agent.name()) : -1;
    return at < 0 ? name(agent) : names.of(around(at, at + agent.name().length()));
  }

  /// Returns a name with the words before it in its sentence, and those behind it where a comma or
  /// bracket sets them apart.
  private String around(int start, int end) {
    int from = start;
    while (from > 0 && start - from < BEFORE && ".!?\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    boolean apart = to < text.length() && ",(".indexOf(text.charAt(to)) >= 0;
    if (apart) {
      to++;
      while (to < text.length() && to - end < BEHIND && ",.)\n".indexOf(text.charAt(to)) < 0) {
        to++;
      }
    }
    return text.substring(from, to);
  }
}
