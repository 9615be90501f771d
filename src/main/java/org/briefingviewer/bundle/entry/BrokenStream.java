// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.briefingviewer.bundle.file.WriteFailure;

/// Carries a refusal through what reads a stream.
public final class BrokenStream extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient EntryRefusal refusal;

  BrokenStream(EntryRefusal refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /// Returns what is wrong with a file whose stream failed under a parser.
  public static EntryRefusal reason(String name, UncheckedIOException failure) {
    return reason(name, Objects.requireNonNull(failure.getCause()));
  }

  /// Returns what is wrong with a file whose stream failed.
  public static EntryRefusal reason(String name, IOException failure) {
    return failure instanceof BrokenStream refused
        ? refused.refusal
        : new EntryRefusal(
            name,
            "It is damaged: " + WriteFailure.reason(failure) + ".",
            "Get the briefing again from its source.");
  }
}
