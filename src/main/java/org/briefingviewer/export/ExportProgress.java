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

  /// Told what a person has to know of what was written, a line at a time, in the language of the
  /// order: what it holds and leaves out, what may not be passed on.
  default void told(String line) {}

  /// Asked before each article.
  boolean cancelled();
}
