// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;

/// Tells a multiple ("double the number", "more than doubled") from the adjective ("a double
/// agent", "double-digit") and from "twice" as often as it only counts occasions.
final class MultipleRecogniser {

  private static final Set<String> AFTER = WordLists.named("after-multiple");

  private static final Set<String> BEFORE = WordLists.named("before-multiple");

  private MultipleRecogniser() {}

  static boolean counts(AtomLine line, int i) {
    String word = line.at(i).lower();
    if (line.at(i + 1).dash() || line.at(i - 1).dash()) {
      return false;
    }
    if (word.endsWith("fold")) {
      return true;
    }
    boolean after = AFTER.contains(line.at(i + 1).lower()) || !line.at(i + 1).word();
    boolean before = BEFORE.contains(line.at(i - 1).lower());
    boolean adjective = word.equals("double") || word.equals("triple") || word.equals("quadruple");
    if (word.equals("twice") || word.equals("thrice")) {
      return line.is(i + 1, "the")
          || line.is(i + 1, "what")
          || line.is(i + 1, "that")
          || line.is(i + 1, "as")
          || (before && after);
    }
    return adjective ? after : after || before;
  }
}
