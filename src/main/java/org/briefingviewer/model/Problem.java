// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.briefingviewer.model.deception.PrintableWords;

/// Something expected that went wrong, told so that a person can act on it. What a file brought
/// into the words is made [PrintableWords] here, wherever they are shown later, and cut where it is
/// long.
///
/// @param where the file and the place in it
/// @param what the reason, one sentence
/// @param remedy what to do, one sentence
public record Problem(String where, String what, String remedy) {
  private static final int LONGEST = 2000;
  private static final long MEGABYTE = 1024 * 1024;

  public Problem {
    where = PrintableWords.of(where, LONGEST);
    what = PrintableWords.of(what, LONGEST);
    remedy = PrintableWords.of(remedy, LONGEST);
  }

  /// Returns that a file asks for more than the program allows itself. Each start has a limit
  /// (`packaging/common/jvm.args`), so that no file can take the machine's whole memory.
  ///
  /// @param where the file and the place in it
  public static Problem ofMemory(String where) {
    long limit = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return new Problem(
        where,
        "It needs more memory than the program allows itself (" + limit + " MB).",
        "Use a smaller file or a part of it; where the machine has more to spare, set the variable"
            + " BRIEFING_MEMORY, for example to 1g, and start the program again.");
  }

  /// Returns that the program failed on a file, which is never the file's fault.
  ///
  /// @param where the file and the place in it
  /// @param fault what happened; its first cause is named
  public static Problem ofFault(String where, Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String name = cause.getClass().getSimpleName();
    String said = cause.getMessage();
    return new Problem(
        where,
        "The program failed on it (" + (said == null ? name : name + ": " + said) + ").",
        // Nothing else is known to ask for calls within calls without end.
        cause instanceof StackOverflowError
            ? "Something in it may be nested too deeply. Please report it with the file."
            : "Please report it with the file.");
  }

  @Override
  public String toString() {
    return where + ": " + what + " " + remedy;
  }
}
