// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

/// JSON that is not what the format says, with the place (`file#/pointer`).
///
/// An `IllegalArgumentException`, as the records of `model` throw for values that cannot be, so
/// that a reader of a file catches both in one place.
public final class Malformed extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String where;

  public Malformed(String where, String what) {
    super(what);
    this.where = where;
  }

  /// Returns the file and the place in it.
  public String where() {
    return where;
  }

  /// Returns the reason, one sentence.
  public String what() {
    return String.valueOf(getMessage());
  }
}
