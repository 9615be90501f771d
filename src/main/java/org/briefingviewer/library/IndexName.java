// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.nio.file.Path;
import java.util.HexFormat;
import org.briefingviewer.bundle.entry.Sha256;

/// The name under which the index of a folder lies: it tells nobody which folder that is.
final class IndexName {
  private static final int BYTES = 16;

  /// What the index holds and in which form; a newer program makes its own.
  private static final String FORM = "2";

  private IndexName() {}

  static String of(Path folder) {
    return FORM + "-" + HexFormat.of().formatHex(Sha256.of(folder.toString()), 0, BYTES);
  }
}
