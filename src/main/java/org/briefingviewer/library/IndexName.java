// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The name under which the index of a folder lies: it tells nobody which folder that is.
final class IndexName {
  private static final int BYTES = 16;

  /// What the index holds and in which form; a newer program makes its own.
  private static final String FORM = "2";

  private IndexName() {}

  static String of(Path folder) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
      return FORM + "-" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
