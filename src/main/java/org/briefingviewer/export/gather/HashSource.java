// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Names a style or a script of a page as its Content Security Policy does (CSP level 3,
/// hash-source), so that the page lets in that one and no other.
public final class HashSource {
  private HashSource() {}

  /// Returns the name, without quotes.
  ///
  /// @param words the whole of what stands between the tags
  public static String of(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
