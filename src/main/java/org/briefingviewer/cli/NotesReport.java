// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import org.briefingviewer.bundle.CheckReport.AnchorCounts;
import org.briefingviewer.bundle.sidecar.SidecarCheck.Report;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.FoundProblems;
import org.briefingviewer.cli.console.VerbStreams;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Prints what a check of a sidecar found.
record NotesReport(VerbStreams streams, JsonMapper mapper) {

  void print(Report report) {
    AnchorCounts marks = report.anchors();
    streams.print(
        "%s: %s; %d exact, %d moved, %d ambiguous, %d changed, %d with a number changed, %d orphaned"
            .formatted(
                report.sidecar(),
                CountPhrase.of(report.notes(), "own note"),
                marks.exact(),
                marks.moved(),
                marks.ambiguous(),
                marks.changed(),
                marks.numberChanged(),
                marks.orphaned()));
    new FoundProblems(report.problems()).print(streams, "no problems.");
  }

  ObjectNode node(Report report) {
    ObjectNode node = mapper.createObjectNode();
    node.put("file", report.sidecar().toString());
    node.put("notes", report.notes());
    node.set("anchors", mapper.valueToTree(report.anchors()));
    new FoundProblems(report.problems()).addTo(node);
    return node;
  }
}
