// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.seal.OpenCheck;
import org.jspecify.annotations.Nullable;

/// Who reviewed and sealed a bundle, and when. It has no key: anybody can make one under any name.
///
/// @param open what the checks had found and was left as it was, each check once
/// @param changes how many edits came after it; it covers none of them
/// @param digest of the list of all that was sealed, `sha256:…`; null where the seal does not say
///   what it covers, or is not saved yet
public record Seal(
    String by, LocalDate on, List<OpenCheck> open, int changes, @Nullable String digest) {
  public Seal {
    open = List.copyOf(open);
    if (changes < 0) {
      throw new IllegalArgumentException(changes + " edits after a seal");
    }
  }

  /// Returns whether the bundle is as it was when it was sealed, by what was recorded of it.
  public boolean covers() {
    return changes == 0;
  }

  /// Returns the same after one edit more.
  public Seal changed() {
    return new Seal(by, on, open, changes + 1, digest);
  }

  /// Returns the same with the digest of what it covers.
  public Seal of(String listed) {
    return new Seal(by, on, open, changes, listed);
  }
}
