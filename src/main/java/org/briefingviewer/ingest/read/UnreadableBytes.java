// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

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

  public String what() {
    return String.valueOf(getMessage());
  }

  public String remedy() {
    return remedy;
  }
}
