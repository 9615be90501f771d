// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// What stands in the window's place.
///
/// `equals` is written out where [ArticleState] says why.
public sealed interface LoadState {

  /// Nothing is open.
  record Empty() implements LoadState {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Empty;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /// `file` is being opened.
  record Loading(Path file) implements LoadState {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Loading loading && file.equals(loading.file);
    }

    @Override
    public int hashCode() {
      return file.hashCode();
    }
  }

  /// A briefing is open.
  record Ready(OpenBriefing briefing) implements LoadState {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Ready ready && briefing.equals(ready.briefing);
    }

    @Override
    public int hashCode() {
      return briefing.hashCode();
    }
  }

  /// `file` could not be opened; why, and what to do.
  record Failed(Path file, List<Problem> problems) implements LoadState {
    public Failed {
      problems = List.copyOf(problems);
    }
  }
}
