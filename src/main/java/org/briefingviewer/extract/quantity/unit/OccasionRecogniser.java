// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;

/// Tells "called three times", which counts occasions and has no unit, from "three times the size".
final class OccasionRecogniser {

  private static final Set<String> MULTIPLIED = WordLists.named("after-times-the-multiple");

  private OccasionRecogniser() {}

  static boolean are(AtomLine line, Match<MeasureUnits.Measure> found) {
    String next = line.at(found.to()).lower();
    boolean compares = next.endsWith("er") && !next.equals("after") && !next.equals("over");
    return line.is(found.to() - 1, "times") && !MULTIPLIED.contains(next) && !compares;
  }
}
