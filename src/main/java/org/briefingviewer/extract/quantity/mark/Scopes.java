// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.Set;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Family;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.Direction;
import org.jspecify.annotations.Nullable;

/// Reads what a figure counts or measures, as far as its own sentence says so, in its words and
/// whole: "of the budget" after "30 percent", "in Russia's Kursk region" after "11,000 troops",
/// "loan" after "a $3 million", "exports to China" before "reached $2 billion". Where the words
/// cannot be had whole, none.
public final class Scopes {
  private static final Set<String> OPENERS = WordLists.named("scope-openers");
  private static final Set<String> PLAIN = WordLists.named("pronouns-of-scope");

  private static final Set<String> LEVELS = WordLists.named("levels");
  private static final Set<String> PERIODS = WordLists.named("parts-of-a-year");
  private static final Set<String> RISES = WordLists.named("nouns-of-rise-and-fall");

  private final ScopePhrases phrases = new ScopePhrases();
  private final Measured measured = new Measured(phrases);
  private final Fates fates = new Fates(phrases);

  /// Returns the words of the scope, or null.
  public @Nullable String of(Line line, Draft draft, Room room) {
    String after = after(line, draft, room.limit());
    if (draft.family() == Family.COUNT) {
      return counted(line, draft, after, room);
    }
    if (after != null || draft.family() == Family.AGE) {
      return after;
    }
    String noun = attributive(line, draft, room.limit());
    return noun != null ? noun : measured.of(line, draft, room.free());
  }

  /// What happened to those that are counted, then where: "killed, in Peru"; "sent to Peru".
  private @Nullable String counted(Line line, Draft draft, @Nullable String after, Room room) {
    int limit = room.limit();
    boolean way = line.is(draft.to(), "to") || line.is(draft.to(), "from");
    if (after != null && way) {
      String verb = fates.moving(line, draft);
      boolean whole = verb != null || line.is(draft.to(), "from");
      return !whole ? null : verb == null ? after : verb + " " + after;
    }
    int behind = draft.to();
    while (after != null && behind < limit && line.at(behind).end() < end(line, draft, after)) {
      behind++;
    }
    String fate = fates.of(line, draft, after == null ? behind : behind + 1, limit);
    if (fate == null && after == null && draft.to() == draft.last().to()) {
      return measured.of(line, draft, room.free());
    }
    return fate == null ? after : after == null ? fate : fate + ", " + after;
  }

  private static int end(Line line, Draft draft, String after) {
    return line.at(draft.to()).start() + after.length();
  }

  private @Nullable String after(Line line, Draft draft, int limit) {
    int from = draft.to();
    if (line.is(from, "of")) {
      return PLAIN.contains(line.at(from + 1).lower())
          ? pointed(line, from)
          : covered(line, draft, phrases.end(line, from + 1, limit));
    }
    boolean change = draft.direction() != Direction.NONE && line.is(from, "in");
    if (change && !phrases.time(line, from + 1) && !line.at(from + 1).capitalised()) {
      int end = phrases.end(line, from + 1, limit);
      boolean period = end > 0 && PERIODS.contains(line.at(end - 1).lower());
      return period ? null : words(line, from, end);
    }
    return OPENERS.contains(line.at(from).lower())
        ? words(line, from, phrases.placeEnd(line, from + 1))
        : null;
  }

  /// "of China's": what of hers is not said.
  private static boolean owner(String word) {
    return word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'");
  }

  /// "of the budget"; "four years of steady growth" counts no growth.
  private static @Nullable String covered(Line line, Draft draft, int phrase) {
    int end = withoutClause(line, draft, phrase);
    boolean growth = end > 0 && RISES.contains(line.at(end - 1).lower());
    if (end > 0 && owner(line.at(end - 1).lower())) {
      return null;
    }
    return growth && draft.family() == Family.TIME ? null : words(line, draft.to(), end);
  }

  /// "at a quarter of their weight and the office does not": where a figure is no subject, a verb
  /// behind the phrase has a subject of its own, which "and" joins to it.
  private static int withoutClause(Line line, Draft draft, int end) {
    boolean subject = !line.at(draft.hedgedFrom() - 1).word();
    for (int i = end - 1;
        !subject && i > draft.to() && AUXILIARIES.contains(line.at(end).lower());
        i--) {
      if (line.is(i, "and")) {
        return i;
      }
    }
    return end;
  }

  private static final Set<String> AUXILIARIES = WordLists.named("auxiliaries");

  /// "of those killed"; "of them" says nothing by itself.
  private static @Nullable String pointed(Line line, int of) {
    boolean participle = line.is(of + 1, "those") && line.at(of + 2).lower().endsWith("ed");
    return participle ? line.words(of, of + 3) : null;
  }

  /// "a $3 million loan"; "exports" after "a 4 percent drop in": what fell or rose, not the change.
  private @Nullable String attributive(Line line, Draft draft, int limit) {
    int at = draft.to();
    boolean fits = draft.family() == Family.SHARE || draft.family() == Family.MONEY;
    if (!fits
        || draft.unit().rate()
        || !phrases.noun(line, at)
        || LEVELS.contains(line.at(at).lower())) {
      return null;
    }
    int end = phrases.end(line, at, limit);
    for (int i = at; i < end; i++) {
      boolean closes = i + 1 == end || AFTER.contains(line.at(i + 1).lower());
      if (closes && RISES.contains(line.at(i).lower())) {
        return changed(line, draft, i + 1, limit);
      }
    }
    // "22 won buy one dollar": a verb has an object.
    boolean object = line.at(end).number() || OBJECTS.contains(line.at(end).lower());
    return object ? null : words(line, at, end);
  }

  private static final Set<String> OBJECTS =
      Set.of("the", "a", "an", "one", "two", "three", "its", "their", "his", "her", "some");

  private static final Set<String> AFTER = Set.of("in", "of", "from", "to", "at", "with");

  /// What follows "drop in" or "drop of", unless that is a time or the name of a place; none where
  /// the figure is not known to be the amount of a change, for then it would look like a level.
  private @Nullable String changed(Line line, Draft draft, int in, int limit) {
    boolean joined = line.is(in, "in") || line.is(in, "of");
    boolean told = draft.direction() != Direction.NONE && joined;
    int end = told && !phrases.time(line, in + 1) ? phrases.end(line, in + 1, limit) : -1;
    return end > 0 && !line.at(end - 1).capitalised() ? words(line, in + 1, end) : null;
  }

  private static @Nullable String words(Line line, int from, int to) {
    return to > from ? line.words(from, to) : null;
  }
}
