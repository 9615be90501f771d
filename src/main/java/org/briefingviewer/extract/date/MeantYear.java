// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.date.YearFinder.Year;
import org.briefingviewer.extract.text.Token;

/// Tells which year a month without one means, by the words around it: "in July of last year",
/// "will open in July", "agreed to open it in July", "since July".
///
/// @param names the words that tell it
record MeantYear(DateNames names) {

  /// How many tokens before a date "this year's" still tells its year.
  private static final int NEAR_YEAR = 20;

  /// Returns the year that is meant.
  ///
  /// @param from the date's first token
  /// @param to the token behind its last
  Year of(List<Token> tokens, int from, int to) {
    if (Token.word(tokens, to + 1).equals("year") || Token.word(tokens, to + 1).equals("year's")) {
      return named(Token.word(tokens, to));
    }
    boolean bound = List.of("of", "in").contains(Token.word(tokens, to));
    if (bound && Token.word(tokens, to + 2).equals("year")) {
      return named(Token.word(tokens, to + 1));
    }
    if (Token.word(tokens, from - 1).equals("last")) {
      return Year.PAST;
    }
    for (int i = from; i > 0 && from - i < NEAR_YEAR && !Token.word(tokens, i).equals(","); i--) {
      boolean owned = Token.word(tokens, i).equals("year's");
      if (owned || (Token.word(tokens, i).equals("year") && from - i <= 2)) {
        return named(Token.word(tokens, i - 1));
      }
    }
    if (lasting(tokens, from)) {
      return Year.FUTURE;
    }
    if (after(tokens, from)) {
      return Year.OVER;
    }
    if (future(tokens, from)) {
      return Year.FUTURE;
    }
    if (decided(tokens, from, to)) {
      return Year.OVER;
    }
    if (meant(tokens, from)) {
      return Year.MEANT;
    }
    return told(tokens, from) ? Year.OVER : Year.NEAREST;
  }

  /// "is shut until April", "has money until February": what lasts now ends later.
  private static boolean lasting(List<Token> tokens, int from) {
    boolean until = UNTIL.contains(Token.word(tokens, from - 1));
    for (int i = from - 2; until && i >= 0 && from - i <= LASTING; i--) {
      String word = Token.word(tokens, i);
      if (LASTS.contains(word)) {
        return true;
      }
      if (HAS.contains(word)) {
        String next = Token.word(tokens, i + 1);
        return !next.endsWith("ed") && !next.equals("been") && !next.equals("run");
      }
      if (word.equals(",") || word.equals(";") || word.equals("that")) {
        return false;
      }
    }
    return false;
  }

  /// How many words may stand between a verb and the month up to which it lasts.
  private static final int LASTING = 10;

  private static final Set<String> UNTIL = Set.of("until", "till", "through");
  private static final Set<String> HAS = Set.of("has", "have");
  private static final Set<String> LASTS =
      Set.of("is", "are", "remains", "remain", "stays", "stay", "lasts", "runs", "holds");

  /// "is ready to launch another after failing in May": what is told first is over.
  private static boolean after(List<Token> tokens, int from) {
    for (int i = from - 1; i > 0 && from - i <= AFTER; i--) {
      if (Token.word(tokens, i - 1).equals("after")) {
        return Token.word(tokens, i).endsWith("ing");
      }
    }
    return false;
  }

  private static final int AFTER = 4;

  /// "agreed to open it in July": words before the date, in its clause, of what may still come.
  private boolean meant(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0 && from - i <= 18 && !Token.word(tokens, i).equals(";"); i--) {
      if (dated(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /// "agreed in July to open it": between the verb and what is to come, the date is the verb's.
  private boolean decided(List<Token> tokens, int from, int to) {
    return Token.word(tokens, from - 1).equals("in")
        && names.happened(Token.word(tokens, from - 2))
        && dated(tokens, from - 2)
        && List.of("to", "that").contains(Token.word(tokens, to));
  }

  /// Tells whether what follows token `i` may still come; the month of May tells no such thing.
  private boolean dated(List<Token> tokens, int i) {
    String word = Token.word(tokens, i);
    boolean month = word.equals("may") && i > 0 && tokens.get(i).capitalised();
    boolean plan = PLANS.contains(word) && noun(tokens, i);
    return !month && !plan && names.is(word, "DATED");
  }

  /// Words before the date, in its clause, that tell of what has happened, and none of what may
  /// still come.
  private boolean told(List<Token> tokens, int from) {
    if (List.of("since", "until").contains(Token.word(tokens, from - 1))) {
      return true;
    }
    boolean past = false;
    for (int i = from - 1; i >= 0 && from - i <= 18 && !Token.word(tokens, i).equals(";"); i--) {
      String word = Token.word(tokens, i);
      if (dated(tokens, i)) {
        return false;
      }
      past |= names.happened(word);
    }
    return past || (clauseOpens(tokens, from) && follows(tokens, from));
  }

  /// Nothing but a preposition before the date: what happened then is told after it.
  private static boolean clauseOpens(List<Token> tokens, int from) {
    int i = from - 1;
    while (i >= 0
        && List.of("in", "on", "by", "early", "late", "mid").contains(Token.word(tokens, i))) {
      i--;
    }
    return i < 0
        || List.of(",", ";", "and", "but", "speaking", "\"", "“").contains(Token.word(tokens, i));
  }

  /// "In April, the two unveiled": the first verb after the date tells of what has happened.
  private boolean follows(List<Token> tokens, int from) {
    for (int i = from + 1;
        i < tokens.size() && i - from <= 18 && !Token.word(tokens, i).equals(";");
        i++) {
      String word = Token.word(tokens, i);
      if (dated(tokens, i) || names.is(word, "FUTURE")) {
        return false;
      }
      if (names.happened(word)) {
        return true;
      }
    }
    return false;
  }

  /// Returns the year that a word before "year" names: "last".
  static Year named(String word) {
    return switch (word) {
      case "this" -> Year.THIS;
      case "last" -> Year.LAST;
      case "next" -> Year.NEXT;
      default -> Year.NEAREST;
    };
  }

  private static final Set<String> PLANS = Set.of("plan", "plans", "planned");

  /// "signed a plan in October", "approved the planned route": what was done with it is over.
  private static boolean noun(List<Token> tokens, int i) {
    String before = Token.word(tokens, i - 1);
    boolean owned = List.of("a", "the", "its", "their", "this", "new").contains(before);
    return owned && !List.of("to", "for").contains(Token.word(tokens, i + 1));
  }

  /// "could reach 40 by December"
  private static final Set<String> MAY = Set.of("may", "might", "could");

  /// Words before the date, in its clause, that tell of what is to come.
  boolean future(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0 && from - i <= 18; i--) {
      String word = Token.word(tokens, i);
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (PLANS.contains(word) && noun(tokens, i)) {
        continue;
      }
      boolean wish = names.is(word, "WISH") && Token.word(tokens, from - 1).equals("by");
      boolean may =
          MAY.contains(word)
              && Token.word(tokens, from - 1).equals("by")
              && !Token.word(tokens, i + 1).equals("have");
      if (wish
          || may
          || names.is(word, "FUTURE")
          || names.is(word + "_" + Token.word(tokens, i + 1), "FUTURE")) {
        return true;
      }
    }
    return false;
  }
}
