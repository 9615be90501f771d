// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.List;
import java.util.Set;

/// How the files of a bundle compare with the hashes in its manifest. This finds damage, not
/// forgery.
///
/// @param checked how many listed files were compared
/// @param total how many are listed
/// @param changed files that differ, have no SHA-256 hash to compare with, or cannot be read
/// @param missing listed files that are not there
/// @param changedArticles ids of the articles to which a changed or missing file belongs
public record HashOutcome(
    int checked,
    int total,
    List<String> changed,
    List<String> missing,
    Set<String> changedArticles) {
  public HashOutcome {
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    changedArticles = Set.copyOf(changedArticles);
  }

  /// Tells whether everything was compared and is as listed.
  public boolean intact() {
    return checked == total && changed.isEmpty() && missing.isEmpty();
  }

  /// Hears how far the comparison has come.
  public interface Progress {
    /// @param checked files compared so far
    /// @param total files to compare
    void at(int checked, int total);
  }
}
