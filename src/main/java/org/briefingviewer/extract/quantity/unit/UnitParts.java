// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;

/// Tells whether a figure speaks of a part of what was counted before: "of the 40 ships, 12 were
/// tankers", "three of them", "of these, 600", "another 300 were".
final class UnitParts {
  private static final Set<String> POINTING = WordLists.named("pointing-back");

  private static final Set<String> PASTS = WordLists.named("irregular-pasts");
  private static final Set<String> HEDGES = WordLists.named("hedge-words");
  private static final Set<String> LEVELS = WordLists.named("before-level");
  private static final Set<String> PAYING = WordLists.named("verbs-of-paying");

  private UnitParts() {}

  /// "three of them", "of those, 600"
  static boolean back(AtomLine line, QuantityDraft draft) {
    boolean after = line.is(draft.to(), "of") && POINTING.contains(line.at(draft.to() + 1).lower());
    int at = draft.from() - 1;
    for (int i = 0; i < 3 && (line.at(at).word() || line.is(at, ",")); i++) {
      if (POINTING.contains(line.at(at).lower())) {
        return line.is(at - 1, "of") || line.is(at - 1, "among") || line.is(at - 2, "of");
      }
      at--;
    }
    return after && !line.at(draft.to() + 2).capitalised();
  }

  /// "Another 300 were hurt": more of the same, with no noun.
  static boolean more(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    at = line.is(at, "some") || line.is(at, "about") ? at - 1 : at;
    return line.is(at, "another")
        || line.is(at, "further")
        || line.is(at, "additional")
        || line.is(draft.to(), "more")
        || line.is(draft.to(), "others");
  }

  /// "with another 300 sent in June", "an additional 3,000-4,000 hired": more of the same, of which
  /// a participle tells.
  static boolean added(AtomLine line, QuantityDraft draft) {
    return more(line, draft) && past(line.at(draft.to()).lower());
  }

  /// "Four returned", "and three burned", "the other three hold water": the figure alone does what
  /// a verb after it tells.
  static boolean subject(AtomLine line, QuantityDraft draft) {
    int at = unhedged(line, draft);
    boolean others = line.is(at, "other") || line.is(at, "remaining") || line.is(at, "another");
    boolean opens =
        others
            || line.at(at).edge()
            || switch (line.at(at).lower()) {
              case "that", "and", "but", ",", ";", "“", "\"", "which", "while" -> true;
              default -> false;
            };
    return opens && (verb(line, draft.to()) || (others && next(line, draft.to())));
  }

  /// A finite verb: an auxiliary, a past, or after "the other three" any word that is no noun.
  private static boolean verb(AtomLine line, int at) {
    String word = line.at(at).lower();
    return line.at(at).word() && (auxiliary(word) || past(word));
  }

  private static boolean past(String word) {
    boolean regular = word.endsWith("ed") && !word.endsWith("eed") && word.length() > 4;
    return regular || PASTS.contains(word);
  }

  private static boolean next(AtomLine line, int at) {
    return line.at(at).word() && line.at(at + 1).word() && !line.at(at).lower().endsWith("s");
  }

  private static boolean auxiliary(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "have", "has", "had", "will", "would", "could", "remain" ->
          true;
      default -> false;
    };
  }

  /// "The rebels lost three.", "it counted 1,100": a past tense, or "includes", right before the
  /// figure.
  static boolean object(AtomLine line, QuantityDraft draft) {
    int at = unhedged(line, draft);
    String word = line.at(at).lower();
    boolean includes = word.startsWith("includ");
    boolean pays = PAYING.contains(word);
    return line.at(at).word() && (past(word) || includes) && !LEVELS.contains(word) && !pays;
  }

  /// The word before the figure, up to three words of approximation left aside.
  private static int unhedged(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    while (at > draft.from() - 4 && HEDGES.contains(line.at(at).lower()) && !line.is(at, "to")) {
      at--;
    }
    return at;
  }
}
