// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;

/// What came in.
///
/// @param file the briefing that holds it now
/// @param firstId the id of the first article that came in
/// @param articles how many came in
/// @param estimates how many were found in them
/// @param leftOut how many lines of the originals do not stand in them
/// @param added whether the briefing was there before
/// @param problems what could not be read
/// @param notes what a person should look at in what came in
public record Imported(
    Path file,
    String firstId,
    int articles,
    int estimates,
    int leftOut,
    boolean added,
    List<Problem> problems,
    List<Problem> notes) {
  public Imported {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
