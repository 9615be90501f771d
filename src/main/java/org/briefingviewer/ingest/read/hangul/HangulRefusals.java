// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.List;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.read.UnreadableBytes;

/// Why a Hangul document cannot be read.
final class HangulRefusals {
  private HangulRefusals() {}

  static UnreadableBytes damaged() {
    return new UnreadableBytes(
        "This Hangul document is damaged and cannot be read.",
        "Open it in a word processor, which may repair it, save it anew and import that.");
  }

  static UnreadableBytes locked() {
    return new UnreadableBytes(
        "This document is locked with a password.",
        "Open it in a word processor with its password, save it without one and import it.");
  }

  static UnreadableBytes rightsManaged() {
    return new UnreadableBytes(
        "This Hangul document is locked by rights management or a certificate.",
        "Ask its sender for a copy that is not locked.");
  }

  static UnreadableBytes distributed() {
    return new UnreadableBytes(
        "This Hangul document is for distribution only: its author locked its text against"
            + " copying.",
        "Ask its sender for a copy that is not locked.");
  }

  static UnreadableBytes tracked() {
    return new UnreadableBytes(
        "This Hangul document holds tracked changes, so that words which were struck out cannot be"
            + " told from the others.",
        "Accept or reject its changes in Hangul, save it and import that; or save it as HWPX.");
  }

  /// @throws UnreadableBytes when nothing of the document is text
  static void refuseEmpty(List<DraftBlock> blocks) throws UnreadableBytes {
    if (blocks.stream().allMatch(block -> block.text().isBlank() || !block.kept())) {
      throw new UnreadableBytes(
          "This document holds no text, at most pictures.",
          "Run text recognition on it first (OCR), or import the text itself.");
    }
  }
}
