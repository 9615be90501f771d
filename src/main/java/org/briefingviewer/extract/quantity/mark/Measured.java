// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Reads what a figure measures from the words before it: "exports" before "of $2 billion", "trade
/// with China" before "rose 12 percent", "the cost" between "put" and "at $3 billion".
final class Measured {
  private static final Set<String> LEVELS = WordLists.named("scope-verbs");
  private static final Set<String> PUTTING = WordLists.named("scope-putting");
  private static final Set<String> BETWEEN = WordLists.named("scope-between");
  private static final Set<String> STARTS = WordLists.named("scope-starts");
  private static final Set<String> INSIDE = WordLists.named("subject-inside");
  private static final Set<String> PLAIN = WordLists.named("pronouns-of-scope");
  private static final Set<String> CHANGES = WordLists.named("nouns-of-change");
  private static final Set<String> AUXILIARIES = WordLists.named("scope-auxiliaries");
  private static final Set<String> FIGURES = WordLists.named("nouns-for-a-judgement");
  private static final Set<String> BE = WordLists.named("forms-of-be");
  private static final Set<String> CAME = Set.of("came", "comes", "come", "ran", "runs");
  private static final Set<String> CLAUSES = Set.of("but", "while", "as", ";", ".", "that");
  private static final Set<String> SPEAKING = WordLists.named("verbs-of-speaking-of");
  private static final int LONGEST = 12;

  private final ScopePhrases phrases;

  Measured(ScopePhrases phrases) {
    this.phrases = phrases;
  }

  @Nullable String of(Line line, Draft draft, int free) {
    int at = draft.hedgedFrom() - 1;
    if (line.is(at, "of")) {
      boolean change = CHANGES.contains(line.at(at - 1).lower());
      boolean speech = SPEAKING.contains(line.at(at - 1).lower()) || gapped(line, at);
      return change || speech || at <= free || !phrases.noun(line, at - 1)
          ? null
          : noun(line, at, free);
    }
    if (line.is(at, "at")) {
      String put = put(line, at);
      if (put != null) {
        return put;
      }
      if (PUTTING.contains(line.at(at - 1).lower()) && BE.contains(line.at(at - 2).lower())) {
        return subject(line, at - 2);
      }
    }
    if (line.is(at, "to") && CAME.contains(line.at(at - 1).lower())) {
      return subject(line, at - 1);
    }
    int verb = at;
    while (verb > at - 3 && BETWEEN.contains(line.at(verb).lower())) {
      verb--;
    }
    return LEVELS.contains(line.at(verb).lower()) ? subject(line, verb) : null;
  }

  /// "spoke of 40 and the union of 60": who speaks stands before the second "of", not what it is.
  private static boolean gapped(Line line, int of) {
    for (int i = of - 2; i > 0; i--) {
      if (line.is(i, "of") && SPEAKING.contains(line.at(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /// The noun phrase that ends before "of": its nouns and adjectives, without article.
  private @Nullable String noun(Line line, int to, int free) {
    int from = to;
    while (from > to - 4
        && phrases.noun(line, from - 1)
        && !STARTS.contains(line.at(from - 1).lower())) {
      from--;
    }
    boolean figure = FIGURES.contains(line.at(to - 1).lower());
    return from < free || from == to || figure ? null : line.words(from, to);
  }

  /// "put the cost of the plan at"
  private static @Nullable String put(Line line, int to) {
    for (int i = to - 1; i > to - LONGEST && line.at(i).word(); i--) {
      if (PUTTING.contains(line.at(i).lower())) {
        boolean plain =
            (i + 2 == to && PLAIN.contains(line.at(i + 1).lower()))
                || FIGURES.contains(line.at(to - 1).lower());
        return i + 1 < to && !plain ? line.words(i + 1, to) : null;
      }
    }
    return null;
  }

  /// The whole subject of the verb, from where its clause begins; null where that is not plain.
  private @Nullable String subject(Line line, int of) {
    if (line.is(of - 1, "to")) {
      return foreseen(line, of - 1);
    }
    int verb = of;
    while (AUXILIARIES.contains(line.at(verb - 1).lower()) || adverb(line, verb - 1)) {
      verb--;
    }
    int from = verb;
    while (from > verb - LONGEST && inside(line, from - 1)) {
      from--;
    }
    boolean whole = line.at(from - 1).edge() || STARTS.contains(line.at(from - 1).lower());
    boolean plain =
        PLAIN.contains(line.at(verb - 1).lower()) || FIGURES.contains(line.at(verb - 1).lower());
    return whole && from < verb && !plain && !listed(line, from) && named(line, from, verb)
        ? line.words(from, verb)
        : null;
  }

  /// "expects exports to reach", "exports are expected to reach": what is to reach it.
  private @Nullable String foreseen(Line line, int to) {
    for (int i = to - 1;
        i > to - LONGEST && (inside(line, i) || EXPECTING.contains(line.at(i).lower()));
        i--) {
      if (EXPECTING.contains(line.at(i).lower())) {
        boolean passive = i == to - 1 && BE.contains(line.at(i - 1).lower());
        boolean whole =
            i + 1 < to && named(line, i + 1, to) && !PLAIN.contains(line.at(to - 1).lower());
        return passive ? subject(line, i - 1) : whole ? line.words(i + 1, to) : null;
      }
    }
    return null;
  }

  private static final Set<String> EXPECTING = WordLists.named("verbs-of-expecting");

  private static boolean adverb(Line line, int at) {
    String word = line.at(at).lower();
    return word.endsWith("ly") && word.length() > 5 && !line.at(at).capitalised();
  }

  /// "mining and construction rose": the phrase is only the last of a list, and so not whole.
  private static boolean listed(Line line, int from) {
    if (!line.is(from - 1, "and") && !line.is(from - 1, "or")) {
      return false;
    }
    for (int i = from - 2; i > from - LONGEST && i >= 0; i--) {
      if (LEVELS.contains(line.at(i).lower()) || line.at(i).number()) {
        return false;
      }
      if (CLAUSES.contains(line.at(i).lower())) {
        return true;
      }
    }
    return true;
  }

  private boolean inside(Line line, int at) {
    String word = line.at(at).lower();
    if (line.at(at).dash()) {
      return line.hyphenAt(at);
    }
    boolean open = !STARTS.contains(word) && !LEVELS.contains(word);
    return line.at(at).word() && (open || between(line, at));
  }

  /// "trade between China and Russia": the "and" that "between" needs.
  private static boolean between(Line line, int and) {
    for (int i = and - 1; line.is(and, "and") && i >= and - PAIR && line.at(i).word(); i--) {
      if (line.is(i, "between") || line.is(i, "and")) {
        return line.is(i, "between");
      }
    }
    return false;
  }

  /// How many words may stand between "between" and its "and".
  private static final int PAIR = 6;

  /// Tells whether a noun stands in the subject before its first preposition.
  private boolean named(Line line, int from, int to) {
    boolean first = line.at(from - 1).edge() && line.at(from).lower().length() > 3;
    if (first && line.at(from).capitalised() && !PLAIN.contains(line.at(from).lower())) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (phrases.noun(line, i) || (line.at(i).capitalised() && i > from)) {
        return true;
      }
      if (INSIDE.contains(line.at(i).lower())) {
        return false;
      }
    }
    return phrases.noun(line, from) || line.at(from).capitalised();
  }
}
