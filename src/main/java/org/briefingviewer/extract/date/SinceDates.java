// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;

/// Dates from which a sentence only counts: "silent for the first time since 2010", "unused since
/// 2018", "closer since the treaty was signed in 2022", "the first since the summit in 2019",
/// "between 2022 and 2024". What the sentence tells did not happen then.
///
/// @param names knows the words beside dates
public record SinceDates(DateNames names) {

  /// How many tokens before "since" still tell what it is said of.
  private static final int REACH = 12;

  /// How many tokens "since" may stand before the date of its own clause.
  private static final int CLAUSE = 25;

  /// How many tokens a figure and the date that it is compared with may span.
  private static final int FIGURE = 12;

  private static final Set<String> BETWEEN = Set.of("early", "late", "mid", "the", "in", "year");

  /// "the autumn of 2023", "the end of May": parts of a time, no deed.
  private static final Set<String> PARTS =
      Set.of(
          "of",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "start",
          "beginning",
          "middle",
          "end",
          "turn",
          "at",
          "least");

  private static final Set<String> MULTIPLES =
      Set.of("double", "twice", "triple", "times", "half", "third", "quarter");

  private static final Set<String> DENYING = Set.of("not", "never", "no", "nobody", "nothing");

  private static final Set<String> PARTING = Set.of(",", ";", ":", "—", "–", "which", "who");

  private static final Set<String> RELATIVE = Set.of("this", "last", "next");

  /// Returns the token with which the words begin that are true of `date` alone, or -1 where the
  /// whole sentence may be told of it: the clause after "since" ("the treaty was signed in 2022"),
  /// or "for the first time since 2010" and "not used since 2018".
  public int opening(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int since = bound(tokens, date);
    if (Token.word(tokens, since).equals("since")) {
      return bare(tokens, since);
    }
    for (int i = since; i >= 0 && date.from() - i <= CLAUSE; i--) {
      if (Token.word(tokens, i).equals("since")) {
        return i > 0 && !PARTING.contains(Token.word(tokens, i - 1)) ? i + 1 : -1;
      }
      if (PARTING.contains(Token.word(tokens, i))) {
        return -1;
      }
    }
    return -1;
  }

  /// Tells whether something only goes on from the year `date` or up to it: "since 2023 the two
  /// have grown closer", "until 2020 the ferry ran", "from 2022 onwards", "no data since 2022". A
  /// month or a day is told for what began or ended then ("closed since January 2020"), not for
  /// what goes on by degrees ("had deepened since June 2024").
  public boolean bounds(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    String before = Token.word(tokens, bound(tokens, date));
    boolean onward = before.equals("from") && ONWARD.contains(Token.word(tokens, date.to()));
    if (when(sentence, date) >= 0) {
      return false;
    }
    if (date.date().month() > 0) {
      boolean since =
          before.equals("since")
              && (gradual(tokens, date) || counted(tokens, date) || summed(tokens, date));
      return since || upTo(tokens, date);
    }
    int opening = opening(sentence, date);
    boolean nothing =
        opening >= 0
            && Token.word(tokens, opening).equals("no")
            && tokens.subList(opening, date.from()).stream().noneMatch(this::verb);
    return opening < 0 ? BOUNDS.contains(before) || onward || upTo(tokens, date) : nothing;
  }

  /// "in the year to July", "sent 40 up to June": what is told is over a time that ends then.
  private static boolean upTo(List<Token> tokens, FoundDate date) {
    int to = bound(tokens, date);
    return Token.word(tokens, to).equals("to") && UP_TO.contains(Token.word(tokens, to - 1));
  }

  private static final Set<String> UP_TO =
      Set.of("up", "year", "months", "quarter", "quarters", "half", "weeks", "period");

  /// "has shipped 40 trains since March": a sum of all that time.
  private static boolean summed(List<Token> tokens, FoundDate date) {
    boolean perfect = false;
    boolean figure = false;
    for (int i = 0; i < tokens.size(); i++) {
      boolean own = i >= date.from() && i < date.to();
      perfect |= PERFECT.contains(tokens.get(i).lower());
      figure |= !own && tokens.get(i).kind() == Token.Kind.NUMBER;
    }
    return perfect && figure;
  }

  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  /// "had met four times since August": what happened more than once began on no day.
  private static boolean counted(List<Token> tokens, FoundDate date) {
    String before = Token.word(tokens, bound(tokens, date) - 1);
    return before.equals("times") || before.equals("twice");
  }

  /// "had deepened since June 2024", "since June 2024 ties have grown": nothing began on a day.
  private boolean gradual(List<Token> tokens, FoundDate date) {
    int since = bound(tokens, date);
    boolean opens = since == 0 || PARTING.contains(Token.word(tokens, since - 1));
    int comma = Token.word(tokens, date.to()).equals(",") ? 1 : 0;
    int from = opens ? date.to() + comma : since - 1;
    for (int i = from;
        i >= 0 && i < tokens.size() && Math.abs(i - from) <= REACH;
        i += opens ? 1 : -1) {
      if (PARTING.contains(Token.word(tokens, i))) {
        return false;
      }
      if (names.is(Token.word(tokens, i), "GRADUAL")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BOUNDS = Set.of("since", "until", "till");

  private static final Set<String> ONWARD = Set.of("on", "onward", "onwards");

  /// Returns the "since" of "since 2021, when the border reopened", of which what follows "when"
  /// tells what happened on `date`; or -1.
  public int when(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    boolean when =
        Token.word(tokens, date.to()).equals(",")
            && Token.word(tokens, date.to() + 1).equals("when");
    int before = bound(tokens, date);
    return when && BOUNDS.contains(Token.word(tokens, before)) ? before : -1;
  }

  /// The token before a date and what leads up to it ("the end of").
  private static int bound(List<Token> tokens, FoundDate date) {
    int i = date.from() - 1;
    while (BETWEEN.contains(Token.word(tokens, i)) || PARTS.contains(Token.word(tokens, i))) {
      i--;
    }
    return i;
  }

  private boolean verb(Token token) {
    return names.verb(token.lower());
  }

  private static int bare(List<Token> tokens, int since) {
    for (int i = since - 1; i >= 0 && since - i <= REACH; i--) {
      String word = Token.word(tokens, i);
      if (PARTING.contains(word)) {
        return -1;
      }
      if (word.equals("first") && Token.word(tokens, i - 2).equals("for")) {
        return i - 2;
      }
      boolean most = word.length() > 5 && word.endsWith("est");
      if (DENYING.contains(word) || word.endsWith("n't") || word.equals("first") || most) {
        return i;
      }
    }
    return -1;
  }

  /// Tells whether `one` and `other` are the ends of "between … and …", "from 2017 to 2023", of
  /// which neither is the day of what is told.
  public static boolean between(Sentence sentence, FoundDate one, FoundDate other) {
    List<Token> tokens = sentence.tokens();
    int before = one.from() - 1;
    while (before >= 0 && BETWEEN.contains(Token.word(tokens, before))) {
      before--;
    }
    boolean years = one.date().month() == 0 && other.date().month() == 0;
    boolean from = years && Token.word(tokens, before).equals("from");
    return (Token.word(tokens, before).equals("between")
            && tokens.subList(one.to(), other.from()).stream().anyMatch(t -> t.is("and")))
        || (from && tokens.subList(one.to(), other.from()).stream().anyMatch(t -> t.is("to")));
  }

  private static final Set<String> SHARES = Set.of("half", "third", "quarter", "tenth");

  private static final Set<String> GUESSED =
      Set.of("compared", "estimated", "recorded", "reported", "expected");

  /// Tells whether `date` is that of a figure with which another is compared: "a decrease from the
  /// $240 billion in 2024".
  public boolean ofOtherFigure(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    boolean figure = false;
    for (int i = date.from() - 1; i >= 0 && date.from() - i <= FIGURE; i--) {
      boolean compared = GUESSED.contains(Token.word(tokens, i));
      if (PARTING.contains(Token.word(tokens, i)) || (!compared && verb(tokens.get(i)))) {
        return false;
      }
      figure |= tokens.get(i).kind() == Token.Kind.NUMBER || SHARES.contains(Token.word(tokens, i));
      boolean hedge =
          Token.word(tokens, i).equals("than") && !Token.word(tokens, i + 1).equals("the");
      if (figure && !hedge && names.compares(Token.word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OVER = Set.of("over", "from");

  /// Tells whether `date` is only one with which another time is compared: "over the same period of
  /// 2024", "a 9 percent increase over May", "half of what it was in 2021", "as close as it was in
  /// 2021".
  public boolean ofOtherTime(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int i = date.from() - 1;
    boolean same = false;
    while (i > 0 && (BETWEEN.contains(Token.word(tokens, i)) || period(tokens, i))) {
      same |= names.is(Token.word(tokens, i), "SAME");
      i--;
    }
    String before = Token.word(tokens, i);
    if (same) {
      return names.is(before, "BESIDE");
    }
    return names.asItWas(tokens, i)
        || multiple(tokens, date.from() - 1)
        || alike(tokens, date.from() - 1)
        || (OVER.contains(before)
            && i == date.from() - 1
            && changes(tokens, i)
            && !Token.word(tokens, date.to()).equals("to"));
  }

  /// "the same as in 2024", "below those of August".
  private static boolean alike(List<Token> tokens, int before) {
    String word = Token.word(tokens, before);
    String first = Token.word(tokens, before - 1);
    return (word.equals("in") && first.equals("as"))
        || (word.equals("of") && (first.equals("those") || first.equals("that")));
  }

  /// "nearly double the sum of 2024".
  private static boolean multiple(List<Token> tokens, int of) {
    boolean owned = Token.word(tokens, of).equals("of");
    for (int i = of - 1; owned && i > 0 && of - i <= MULTIPLE; i--) {
      if (List.of("the", "that").contains(Token.word(tokens, i))) {
        int before = Token.word(tokens, i - 1).equals("of") ? i - 2 : i - 1;
        return MULTIPLES.contains(Token.word(tokens, before));
      }
    }
    return false;
  }

  /// How many words back from "of 2024" what is multiplied may begin.
  private static final int MULTIPLE = 4;

  private boolean period(List<Token> tokens, int i) {
    return names.is(Token.word(tokens, i), "SAME") || names.is(Token.word(tokens, i), "PERIOD");
  }

  private boolean changes(List<Token> tokens, int over) {
    return names.is(Token.word(tokens, over - 1), "CHANGE")
        || names.is(Token.word(tokens, over - 2), "CHANGE");
  }

  /// Tells whether `date` is the year that something is for, not one in which it happens: "expects
  /// a better harvest for 2026", but "set for 2026".
  public boolean purpose(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    int before = date.from() - 1;
    if (Token.word(tokens, before).equals("to")) {
      before -= 2; // "the years 2017 to 2023"
    }
    if (Token.word(tokens, before).equals("years")
        && Token.word(tokens, before - 1).equals("the")) {
      before -= 2;
    }
    return date.date().month() == 0
        && Token.word(tokens, before).equals("for")
        && !names.is(Token.word(tokens, before - 1), "SET");
  }

  /// Tells whether a sentence is told of a year that nothing resolves ("last year" in a text
  /// without a day of its own), so that a year alone beside it must not stand in for it.
  public static boolean unresolved(Sentence sentence, FoundDate date) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size() && date.date().month() == 0; i++) {
      boolean year =
          Token.word(tokens, i + 1).equals("year") && RELATIVE.contains(Token.word(tokens, i));
      if (year && !Token.word(tokens, i - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }
}
