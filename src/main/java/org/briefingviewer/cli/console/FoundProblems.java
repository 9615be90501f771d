// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.util.List;
import org.briefingviewer.model.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The problems that a check found, as it tells them at its end.
public record FoundProblems(List<Problem> problems) {

  /// Prints them.
  ///
  /// @param none said when there are none
  public void print(VerbStreams streams, String none) {
    problems.forEach(problem -> streams.print("  " + problem));
    streams.print("  " + (problems.isEmpty() ? none : CountPhrase.of(problems.size(), "problem")));
  }

  /// Adds them to a JSON object, as `problems`.
  public void addTo(ObjectNode node) {
    ArrayNode list = node.putArray("problems");
    for (Problem problem : problems) {
      list.addObject()
          .put("where", problem.where())
          .put("what", problem.what())
          .put("remedy", problem.remedy());
    }
  }
}
