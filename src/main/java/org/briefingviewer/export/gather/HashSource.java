// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.Base64;
import org.briefingviewer.bundle.entry.Sha256;

/// Names a style or a script of a page as its Content Security Policy does (CSP level 3,
/// hash-source), so that the page lets in that one and no other.
public final class HashSource {
  private HashSource() {}

  /// Returns the name, without quotes.
  ///
  /// @param words the whole of what stands between the tags
  public static String of(String words) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(words));
  }
}
