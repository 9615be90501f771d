// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.briefingviewer.model.Problem;

/// Where a verb reads from and writes to.
///
/// @param out results, in UTF-8
/// @param err progress and errors, in UTF-8
/// @param terminal whether `err` is a terminal, where a line can be written over
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /// Makes streams that are no terminal.
  public Streams(InputStream in, PrintStream out, PrintStream err) {
    this(in, out, err, false);
  }

  /// Tells the user of a problem: where, what, what to do.
  void tell(Problem problem) {
    err.println("briefing-viewer: " + problem);
  }
}
