// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.library.FolderHits.InFolder;
import org.briefingviewer.library.LibraryHits.InBriefing;
import org.briefingviewer.model.Problem;

/// Puts together what was found in one folder after the other.
final class FolderHitsBuilder {
  private final String typed;
  private final List<InFolder> found = new ArrayList<>();
  private final Set<Problem> unread = new LinkedHashSet<>();
  private final Set<String> also = new LinkedHashSet<>();
  private final Set<Path> files = new HashSet<>();
  private int more;
  private int searched;
  private int locked;
  private int opened;
  private boolean making;

  FolderHitsBuilder(String typed) {
    this.typed = typed;
  }

  /// Adds what was found in a folder. A briefing that two folders hold is listed once.
  void add(Path folder, LibraryHits hits) {
    for (InBriefing briefing : hits.briefings()) {
      Path file = folder.resolve(briefing.file()).normalize();
      if (files.add(file)) {
        found.add(new InFolder(folder, file, briefing));
      }
    }
    more += hits.more();
    searched += hits.searched();
    locked += hits.locked();
    opened += hits.opened();
    unread.addAll(hits.unread());
    also.addAll(hits.also());
  }

  /// Adds why a folder cannot be searched.
  void add(Problem problem) {
    unread.add(problem);
  }

  /// Adds that the index of a folder is not there yet.
  void addMaking() {
    making = true;
  }

  /// @param most how many briefings are told, the newest
  FolderHits build(int most) {
    found.sort(
        Comparator.comparing((InFolder each) -> each.briefing().about().created()).reversed());
    List<InFolder> shown = found.subList(0, Math.min(most, found.size()));
    return new FolderHits(
        typed,
        shown,
        more + found.size() - shown.size(),
        searched,
        locked,
        opened,
        List.copyOf(unread),
        List.copyOf(also),
        making);
  }
}
