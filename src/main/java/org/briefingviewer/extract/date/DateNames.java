// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;

/// The names of months and weekdays, and the words around a date and what each is, from
/// `dates.tsv`.
public final class DateNames {

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  public DateNames() {
    for (List<String> row : WordList.read("extract/dates.tsv").rows()) {
      List<String> words = List.of(row.get(2).split(" ", -1));
      switch (row.getFirst()) {
        case "MONTH" -> words.forEach(w -> months.put(w, Integer.valueOf(row.get(1))));
        case "DAY" -> words.forEach(w -> days.put(w, Integer.valueOf(row.get(1))));
        case "COUNT" -> words.forEach(w -> counts.put(w, Integer.valueOf(row.get(1))));
        default -> classes.put(row.getFirst(), Set.copyOf(words));
      }
    }
  }

  /// Tells whether `word`, or two words joined by an underscore, are of that class.
  public boolean is(String word, String wordClass) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /// Returns 1 to 12, or 0 when `word` is no month; "mid-May" is in May.
  public int month(String word) {
    return months.getOrDefault(word.startsWith("mid-") ? word.substring(4) : word, 0);
  }

  /// The month that a word names, or that owns what follows: "March", "March's"; "May's" may be a
  /// person's.
  public int monthOf(String lower) {
    boolean owner = lower.endsWith("'s") && !lower.equals("may's");
    return month(owner ? lower.substring(0, lower.length() - 2) : lower);
  }

  /// "Jan Dvorak", "April Wood": tells whether token `i` is a given name like a month's, behind
  /// which a family name stands.
  boolean given(List<Token> tokens, int i) {
    boolean time = TIMES.contains(Token.word(tokens, i - 1));
    boolean name = !time && GIVEN.contains(Token.word(tokens, i)) && i + 1 < tokens.size();
    Token next = name ? tokens.get(i + 1) : null;
    return next != null
        && next.capitalised()
        && next.kind() == Token.Kind.WORD
        && month(next.lower()) == 0
        && weekday(next.lower()) == 0;
  }

  private static final Set<String> TIMES =
      Set.of("in", "since", "last", "this", "next", "early", "late", "mid", "until", "from", "to");

  private static final Set<String> GIVEN = Set.of("jan", "april", "june", "august");

  /// Returns how many days, weeks or years `word` counts, or 0 when it counts none.
  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /// Returns 1 (Monday) to 7, or 0 when `word` is no weekday.
  public int weekday(String word) {
    return days.getOrDefault(word, 0);
  }

  /// Tells whether `word` leaves open what stands beside it.
  public boolean doubt(String word) {
    return is(word, "DOUBT");
  }

  /// Tells whether `word` is a verb, as far as its form tells.
  public boolean verb(String word) {
    return is(word, "VERB") || happened(word);
  }

  /// Tells whether `word` is a verb of what is over, as far as its form tells.
  public boolean past(String word) {
    return is(word, "PAST") || word.equals("said") || word.endsWith("ed");
  }

  /// Tells whether `word` is followed by the figure with which one is compared: "from", "than".
  public boolean compares(String word) {
    return is(word, "FROM");
  }

  /// Tells whether `word` names what says something: "report".
  public boolean document(String word) {
    return is(word, "DOCUMENT");
  }

  /// Tells whether `word` joins a document and its day: "published".
  public boolean released(String word) {
    return is(word, "RELEASED");
  }

  /// Tells whether `word` names what bears a date of its own: "treaty".
  public boolean pact(String word) {
    return is(word, "PACT");
  }

  /// Tells whether `word` says how somebody values what is named behind it: "praised".
  public boolean values(String word) {
    return is(word, "VALUES");
  }

  /// Tells whether `i` ends the words of a state with which another is compared: "what it was", "as
  /// they were".
  boolean asItWas(List<Token> tokens, int i) {
    return is(Token.word(tokens, i), "WAS") && is(Token.word(tokens, i - 2), "WHAT");
  }

  /// Tells whether what follows `word` is only compared with.
  public boolean against(String word) {
    return is(word, "AGAINST");
  }

  /// Tells whether `word` is a verb of what has happened, as far as its form tells.
  boolean happened(String word) {
    return is(word, "PAST") || (word.endsWith("ed") && word.length() > 4);
  }

  /// Tells whether day `i` is still to come: "could reach 5 meters by Tuesday".
  boolean due(List<Token> tokens, int i) {
    int at = Token.word(tokens, i - 1).equals("by") ? i - 2 : -1;
    while (at >= 0 && i - at < CLAUSE && tokens.get(at).kind() != Token.Kind.SIGN) {
      if (is(tokens.get(at).lower(), "DATED")) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static final int CLAUSE = 14;
}
