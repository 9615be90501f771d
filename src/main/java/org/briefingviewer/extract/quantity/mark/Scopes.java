// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Reads what a figure covers, as far as the words right after it say so: "30 percent [of the
/// budget]", "11,000 troops [in Russia]".
public final class Scopes {

  private static final Set<String> OPENERS = WordLists.named("scope-openers");
  private static final Set<String> INSIDE = WordLists.named("scope-inside");
  private static final Set<String> ENDS = WordLists.named("scope-ends");
  private static final int LONGEST = 9;

  private Scopes() {}

  /// Returns the words of the scope, or null.
  public static @Nullable String of(Line line, Draft draft) {
    int from = draft.to();
    boolean of = line.is(from, "of");
    boolean place = OPENERS.contains(line.at(from).lower()) && named(line, from + 1);
    if (!of && !place) {
      return null;
    }
    int to = from + 1;
    while (to < from + LONGEST && goesOn(line, to) && (of || named(line, to))) {
      to++;
    }
    while (to > from + 1 && INSIDE.contains(line.at(to - 1).lower())) {
      to--;
    }
    return to > from + 1 ? line.words(from, to) : null;
  }

  private static boolean named(Line line, int at) {
    int next = line.is(at, "the") ? at + 1 : at;
    return line.at(next).word() && line.at(next).capitalised();
  }

  private static boolean goesOn(Line line, int at) {
    boolean hyphen = line.hyphenAt(at);
    return hyphen || (line.at(at).word() && !ENDS.contains(line.at(at).lower()));
  }
}
