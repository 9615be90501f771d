// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.List;
import java.util.Map;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// Everything that a check of a briefing found.
///
/// @param about what the manifest says of the briefing; null when the briefing was refused
/// @param problems what a person should look at, in the order of the files
/// @param articles how many articles the manifest lists
/// @param estimates how many estimates stand in them, placed or not
/// @param anchors where all marks stand
/// @param integrity the comparison with the hashes; null when the briefing was refused
/// @param languages how many articles are in each language, by its BCP 47 tag
/// @param unlisted files that the manifest does not list; they were not opened
public record CheckReport(
    @Nullable BundleInfo about,
    List<Problem> problems,
    int articles,
    int estimates,
    AnchorCounts anchors,
    @Nullable HashOutcome integrity,
    Map<String, Integer> languages,
    List<String> unlisted) {
  public CheckReport {
    languages = Map.copyOf(languages);
    problems = List.copyOf(problems);
    unlisted = List.copyOf(unlisted);
  }

  /// How many marks had each outcome.
  public record AnchorCounts(
      int exact, int moved, int ambiguous, int changed, int numberChanged, int orphaned) {
    public static final AnchorCounts NONE = new AnchorCounts(0, 0, 0, 0, 0, 0);

    /// Returns the counts with one more outcome.
    public AnchorCounts plus(AnchorOutcome outcome) {
      return switch (outcome) {
        case AnchorOutcome.Exact e ->
            new AnchorCounts(exact + 1, moved, ambiguous, changed, numberChanged, orphaned);
        case AnchorOutcome.Moved m ->
            new AnchorCounts(exact, moved + 1, ambiguous, changed, numberChanged, orphaned);
        case AnchorOutcome.Ambiguous a ->
            new AnchorCounts(exact, moved, ambiguous + 1, changed, numberChanged, orphaned);
        case AnchorOutcome.Changed c ->
            new AnchorCounts(exact, moved, ambiguous, changed + 1, numberChanged, orphaned);
        case AnchorOutcome.NumberChanged n ->
            new AnchorCounts(exact, moved, ambiguous, changed, numberChanged + 1, orphaned);
        case AnchorOutcome.Orphaned o ->
            new AnchorCounts(exact, moved, ambiguous, changed, numberChanged, orphaned + 1);
      };
    }
  }
}
