// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.library.IndexRun;
import org.briefingviewer.model.Problem;

/// How far the indexes are.
///
/// @param running whether briefings are being read
/// @param done how many were read, of one folder
/// @param all how many have to be, in that folder
/// @param round how often an index was brought up to date
/// @param problems why the indexes of folders are not up to date
public record UpkeepState(
    boolean running, int done, int all, int round, Map<Path, Problem> problems) {
  static final UpkeepState NONE = new UpkeepState(false, 0, 0, 0, Map.of());

  public UpkeepState {
    problems = Map.copyOf(problems);
  }

  UpkeepState at(boolean runs, int files, int of) {
    return new UpkeepState(runs, files, of, round, problems);
  }

  /// Forgets what is said of folders.
  UpkeepState without(List<Path> folders) {
    Map<Path, Problem> others = new HashMap<>(problems);
    folders.forEach(others::remove);
    return new UpkeepState(running, done, all, round, others);
  }

  UpkeepState after(IndexRun.Outcome run) {
    return new UpkeepState(false, 0, 0, round + (run.updated() ? 1 : 0), run.problems());
  }
}
