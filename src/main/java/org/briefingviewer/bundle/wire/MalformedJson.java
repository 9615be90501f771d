// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

/// JSON that is not what the format says, with the place: `file#/pointer`, or `file` where it is
/// the whole.
///
/// An `IllegalArgumentException`, as the records of `model` throw for values that cannot be, so
/// that a reader of a file catches both in one place.
public final class MalformedJson extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String where;

  public MalformedJson(String where, String what) {
    super(what);
    this.where = where.endsWith("#") ? where.substring(0, where.length() - 1) : where;
  }

  /// Tells a value that no record of the model takes as one that stands wrongly in a file.
  ///
  /// @param where the place, where the reason does not name it
  public static MalformedJson of(String where, IllegalArgumentException reason) {
    return reason instanceof MalformedJson malformed
        ? malformed
        : new MalformedJson(where, "It holds a value that cannot be: " + reason.getMessage() + ".");
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
