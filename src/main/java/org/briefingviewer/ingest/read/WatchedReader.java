// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.io.IOException;
import java.io.StringReader;
import org.briefingviewer.model.Progress;

/// Gives a text out in small pieces, and tells of each: whoever reads it is watched, and does not
/// know.
final class WatchedReader extends StringReader {
  private static final int PIECE = 4096;

  private final Progress progress;

  WatchedReader(String text, Progress progress) {
    super(text);
    this.progress = progress;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    progress.at(null);
    return super.read(into, from, Math.min(PIECE, most));
  }
}
