// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.seal.OpenCheck;

/// Who reviewed and sealed a bundle, and when. A hash list finds damage, not forgery.
///
/// @param open what the checks had found and was left as it was, each check once
/// @param changes how many edits came after it; it covers none of them
public record Seal(String by, LocalDate on, List<OpenCheck> open, int changes) {
  public Seal {
    open = List.copyOf(open);
    if (changes < 0) {
      throw new IllegalArgumentException(changes + " edits after a seal");
    }
  }

  /// Makes one that nothing came after, and before which everything was settled.
  public Seal(String by, LocalDate on) {
    this(by, on, List.of(), 0);
  }

  /// Returns whether the bundle is as it was when it was sealed.
  public boolean covers() {
    return changes == 0;
  }

  /// Returns the same after one edit more.
  public Seal changed() {
    return new Seal(by, on, open, changes + 1);
  }
}
