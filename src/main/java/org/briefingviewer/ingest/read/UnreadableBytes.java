// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import org.briefingviewer.ingest.draft.CleaningDraft;

/// Why a file's bytes hold no text to read, and what a person can do; the file's name is added by
/// who knows it.
public final class UnreadableBytes extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /// @param what the reason, one sentence
  /// @param remedy what to do, one sentence
  public UnreadableBytes(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /// Says that a document asks for a password.
  public static UnreadableBytes locked() {
    return new UnreadableBytes(
        "This document is locked with a password.",
        "Open it in a word processor with its password, save it without one and import it.");
  }

  /// Returns what was read of a document.
  ///
  /// @throws UnreadableBytes when nothing of it is text
  public static CleaningDraft unlessEmpty(CleaningDraft read) throws UnreadableBytes {
    if (read.withoutText()) {
      throw new UnreadableBytes(
          "This document holds no text, at most pictures.",
          "Run text recognition on it first (OCR), or import the text itself.");
    }
    return read;
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  public String remedy() {
    return remedy;
  }
}
