// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.briefingviewer.model.letters.NormalText;

/// What a person types to open a locked file. Composed and decomposed letters count as the same, so
/// that a phrase in Hangul opens on every keyboard (Unicode's form NFC).
public final class PassPhrase {
  /// Letters that it must have at least where a file is locked by it.
  public static final int SHORTEST = 8;

  private final String typed;

  public PassPhrase(CharSequence typed) {
    this.typed = NormalText.of(typed.toString(), Normalizer.Form.NFC);
  }

  /// Tells whether it is too short to lock a file by.
  public boolean tooShort() {
    return typed.codePointCount(0, typed.length()) < SHORTEST;
  }

  byte[] bytes() {
    return typed.getBytes(StandardCharsets.UTF_8);
  }

  /// Says nothing of what was typed.
  @Override
  public String toString() {
    return "pass phrase";
  }
}
