// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;

/// Carries a refusal through what reads a stream.
public final class Refused extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(Refusal refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /// Returns what is wrong with a file whose stream failed.
  public static Refusal reason(String name, IOException failure) {
    return failure instanceof Refused refused
        ? refused.refusal
        : new Refusal(
            name,
            "It is damaged: " + Entries.reason(failure) + ".",
            "Get the briefing again from its source.");
  }
}
