// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// What came in.
///
/// @param into where it came
/// @param file the file that was written, or null when it is not saved
/// @param firstId the id of the first article that came in, or was there already
/// @param articles how many came in
/// @param estimates how many were found in them
/// @param leftOut how many lines of the originals do not stand in them
/// @param again what was there already
/// @param problems what could not be read
/// @param notes what a person should look at in what came in
public record ImportResult(
    Into into,
    @Nullable Path file,
    String firstId,
    int articles,
    int estimates,
    int leftOut,
    List<RepeatedArticle> again,
    List<Problem> problems,
    List<Problem> notes) {
  /// Where articles come.
  public enum Into {
    /// Into the briefing that is open.
    OPEN,
    /// Into a new one, which has no name yet.
    NEW,
    /// Into a new one, in place of one that stays as somebody sealed it.
    SEALED,
    /// Into a file of their own.
    FILE
  }

  public ImportResult {
    again = List.copyOf(again);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
