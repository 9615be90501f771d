// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.printing;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.model.Refused;

/// Makes the file that is printed.
@FunctionalInterface
public interface Press {
  /// Writes what was ordered to `out`, as PDF. A file that is there is replaced only when the new
  /// one is whole.
  ///
  /// @return false when it was cancelled; nothing was written then
  /// @throws Refused when the ordered article cannot be read; of a whole briefing, the other
  ///   articles are printed and the page of that one says why it is missing
  /// @throws IOException when the file cannot be written
  boolean print(PrintOrder order, Path out, Progress progress) throws Refused, IOException;

  /// Hears how far it is, on the thread that prints.
  interface Progress {
    /// Nobody listens and nobody cancels.
    Progress NONE =
        new Progress() {
          @Override
          public void printed(int articles, int of) {}

          @Override
          public boolean cancelled() {
            return false;
          }
        };

    /// Told after each article.
    void printed(int articles, int of);

    /// Asked before each article.
    boolean cancelled();
  }
}
