// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.util.Set;
import org.briefingviewer.model.EstimateId;

/// Hears how far a file is, on the thread that makes it.
public interface ExportProgress {
  /// Nobody listens and nobody cancels.
  ExportProgress NONE =
      new ExportProgress() {
        @Override
        public void made(int articles, int of) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /// Told after each article.
  void made(int articles, int of);

  /// Told what a person has to know of what was written, a line at a time, in the language of the
  /// order: what it holds and leaves out, what may not be passed on.
  default void told(String line) {}

  /// Told which figures the file shows, where these are not all that its format shows of the
  /// briefing.
  default void shown(Set<EstimateId> figures) {}

  /// Asked before each article.
  boolean cancelled();
}
