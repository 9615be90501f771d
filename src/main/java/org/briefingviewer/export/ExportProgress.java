// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

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

  /// Asked before each article.
  boolean cancelled();
}
