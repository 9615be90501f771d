// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Something expected that went wrong, told so that a person can act on it. What a file brought
/// into the words is made [Printable] here, wherever they are shown later, and cut where it is
/// long.
///
/// @param where the file and the place in it
/// @param what the reason, one sentence
/// @param remedy what to do, one sentence
public record Problem(String where, String what, String remedy) {
  private static final int LONGEST = 2000;

  public Problem {
    where = Printable.of(where, LONGEST);
    what = Printable.of(what, LONGEST);
    remedy = Printable.of(remedy, LONGEST);
  }

  @Override
  public String toString() {
    return where + ": " + what + " " + remedy;
  }
}
