// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.seal;

/// How much of what a check found was left as it was when a briefing was sealed.
///
/// Throws `IllegalArgumentException` when nothing was left
///
/// @param count at least 1
public record OpenCheck(SealCheck check, int count) {
  public OpenCheck {
    if (count < 1) {
      throw new IllegalArgumentException(check + " left " + count + " open");
    }
  }
}
