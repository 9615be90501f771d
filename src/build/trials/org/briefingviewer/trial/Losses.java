// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.util.ArrayList;
import java.util.List;

/// What was done over the rounds of a trial, what of it is missing, and what went wrong.
final class Losses {
  private static final long SECOND = 1_000_000_000;

  private final List<String> faults = new ArrayList<>();
  private int handlers;
  private int saves;
  private int imports;
  private int missing;

  int handlers() {
    return handlers;
  }

  int saves() {
    return saves;
  }

  int imports() {
    return imports;
  }

  /// Returns how many actions are missing that may be.
  int missing() {
    return missing;
  }

  boolean none() {
    return faults.isEmpty();
  }

  void fault(String what) {
    faults.add(what);
  }

  /// Compares what a program told with what is left of it: a action that was done more than a
  /// second before may not be missing.
  ///
  /// @param where begins each fault
  /// @param sure until when what was done is kept, by [System#nanoTime()]
  void compare(String where, Told told, Remains remains, long sure) {
    handlers += told.handlers();
    saves += told.saved();
    imports += told.imported();
    remains.wrong().forEach(wrong -> faults.add(where + wrong));
    int lost = told.missing(remains.print());
    int young = told.handlers() + 1 - told.by(sure - SECOND);
    if (lost < 0) {
      faults.add(where + "the briefing is as it never was");
    } else if (lost > young) {
      faults.add(where + lost + " deeds are lost, " + young + " were young");
    } else {
      missing += lost;
    }
  }

  /// Prints what went wrong, and ends.
  void end() {
    faults.forEach(fault -> System.out.println("WRONG: " + fault));
    System.exit(faults.isEmpty() ? 0 : 1);
  }
}
