// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import org.briefingviewer.ingest.read.UnreadableBytes;

/// Why a Hangul document cannot be read.
final class HangulRefusals {
  private HangulRefusals() {}

  static UnreadableBytes damaged() {
    return new UnreadableBytes(
        "This Hangul document is damaged and cannot be read.",
        "Open it in a word processor, which may repair it, save it anew and import that.");
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
}
