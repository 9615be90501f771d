// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.briefingviewer.model.edit.BriefingEdit.ReviseAgents;
import org.jspecify.annotations.Nullable;

/// Whom and what an article names, on one line of a history.
final class AgentLine {
  private AgentLine() {}

  /// Says what became of agents.
  static String of(ReviseAgents edit) {
    return (edit.from().size() > 1 ? "one agent: " : "agent: ")
        + edit.from().stream().map(AgentLine::of).collect(Collectors.joining(" and "))
        + " → "
        + of(edit.to());
  }

  private static String of(Agent agent) {
    return "“"
        + agent.name()
        + "” ("
        + agent.kind().name().toLowerCase(Locale.ROOT)
        + (agent.aliases().isEmpty()
            ? ""
            : "; "
                + agent.aliases().stream()
                    .map(alias -> alias.name() + " [" + alias.language() + "]")
                    .collect(Collectors.joining(", ")))
        + ")";
  }

  /// Says what is said of an article, or returns null when nothing is.
  static @Nullable String of(Details details) {
    List<String> said = new ArrayList<>();
    add(said, "publisher", details.publisher());
    add(said, "byline", details.byline() == null ? null : details.byline().asWritten());
    add(said, "rights", details.rights());
    add(said, "accessed", details.accessed() == null ? null : details.accessed().iso());
    return said.isEmpty() ? null : String.join(", ", said);
  }

  private static void add(List<String> said, String name, @Nullable String value) {
    if (value != null) {
      said.add(name + " “" + value + "”");
    }
  }
}
