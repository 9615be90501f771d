// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, which every Java has.
public final class Sha256 {
  private Sha256() {}

  /// Returns what takes bytes that come one after another.
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /// Returns the 32 bytes of the hash of words, in UTF-8.
  public static byte[] of(String words) {
    return begin().digest(words.getBytes(StandardCharsets.UTF_8));
  }
}
