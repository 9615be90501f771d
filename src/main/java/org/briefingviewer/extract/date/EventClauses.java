// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.date;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Which words of a sentence tell of what happened on a date.
///
/// @param speaks tells whether a word, in lower case, is a verb of saying
public record EventClauses(DateNames names, Predicate<String> speaks) {

  /// Words before a noun that is somebody's or known.
  public static final Set<String> OWNERS = Set.of("the", "its", "their", "his", "her", "a");

  /// Words that lead from what a date belongs to up to the date.
  public static final Set<String> PREPOSED =
      Set.of("since", "in", "of", "to", "with", "the", "early", "late", "mid", "from");

  private static final int LONGEST = 60;

  /// The clause that holds the date: cut at a comma or semicolon once it is long enough to tell
  /// something; the whole sentence where the rest leaves it open.
  public TextSpan clause(Sentence sentence, FoundDate date, List<FoundDate> all) {
    List<Token> tokens = sentence.tokens();
    int from = date.from();
    while (from > 0
        && date.from() - from < LONGEST
        && !tokens.get(from - 1).is(";")
        && !(cut(tokens, from - 1, all) && date.to() - from >= 6)) {
      from--;
    }
    int that = that(tokens, date);
    int to = date.to();
    while (to < tokens.size()
        && to - date.to() < LONGEST
        && !tokens.get(to).is(";")
        && !(cut(tokens, to, all)
            && to - from >= 6
            && ((that < from && date.from() - from > OPENING)
                || tells(tokens.subList(date.to(), to))))) {
      to++;
    }
    boolean whole =
        leavesOpen(tokens.subList(0, from)) || leavesOpen(tokens.subList(to, tokens.size()));
    boolean open = !tells(tokens.subList(from, to));
    int tag = whole || open ? -1 : tag(tokens, from, date);
    if (tag >= 0 && occasion(tokens, tag, date) > 0) {
      return span(sentence, occasion(tokens, tag, date) + 1, to);
    }
    int opening = from > 0 && JOINING.contains(Token.word(tokens, from)) ? from + 1 : from;
    return whole || open ? sentence.span() : span(sentence, Math.min(opening, date.from()), to);
  }

  /// "It is full again, the office said in a talk of May": whether the date is only that of the
  /// words with which a sentence names who speaks.
  public boolean onlySaid(Sentence sentence, FoundDate date, List<FoundDate> all) {
    List<Token> tokens = sentence.tokens();
    int from = date.from();
    while (from > 0 && !cut(tokens, from - 1, all)) {
      from--;
    }
    int tag = tag(tokens, from, date);
    return tag >= 0 && occasion(tokens, tag, date) < 0;
  }

  /// The verb of saying of "…, the site reported when the figures came out in July": what is said
  /// stands before the comma, and nothing of it between the verb and the date; else -1.
  private int tag(List<Token> tokens, int from, FoundDate date) {
    if (from == 0 || !tokens.get(from - 1).is(",")) {
      return -1;
    }
    for (int i = from; i < date.from(); i++) {
      String word = tokens.get(i).lower();
      if (speaks.test(word)) {
        boolean named = i > from && TAGGED.contains(Token.word(tokens, behindHearers(tokens, i)));
        return named && tells(tokens.subList(0, from)) ? i : -1;
      }
      if (names.verb(word) || OPENERS.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// The token behind "told the council": whom it was told is no part of what is said.
  private static int behindHearers(List<Token> tokens, int said) {
    int i = said + 1;
    while (tokens.get(said).is("told")
        && i - said <= HEARERS
        && !TAGGED.contains(Token.word(tokens, i))
        && !OPENERS.contains(Token.word(tokens, i))) {
      i++;
    }
    return i;
  }

  /// How many words may name who hears it.
  private static final int HEARERS = 5;

  /// The word with which the clause of a date opens behind a verb of saying, or -1.
  private int occasion(List<Token> tokens, int said, FoundDate date) {
    for (int i = said + 1; i < date.from(); i++) {
      if (OCCASIONS.contains(tokens.get(i).lower()) && tells(tokens.subList(i, date.from()))) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> OCCASIONS = Set.of("when", "after", "as", "once", "before");

  /// What may follow a verb of saying and is no part of what is said.
  private static final Set<String> TAGGED =
      Set.of("when", "after", "as", "once", "before", "at", "in", "during", "on");

  /// What opens a clause of its own, or says that the sentence goes on.
  private static final Set<String> OPENERS =
      Set.of("who", "which", "that", "when", "where", "while", "and", "but");

  /// So many words may stand before a date that opens its clause.
  private static final int OPENING = 3;

  /// The words from token `from` up to the comma or the end that closes the clause of token
  /// `clause`.
  public TextSpan from(Sentence sentence, int from, int clause) {
    List<Token> tokens = sentence.tokens();
    int to = clause + 1;
    while (to < tokens.size() && !cut(tokens.get(to))) {
      to++;
    }
    return span(sentence, from, to);
  }

  /// What joins a clause to the one before it, and is no part of what it tells.
  private static final Set<String> JOINING = Set.of("and", "but");

  /// Returns the token behind "that" where the date opens what it begins ("stressed that in 2024,
  /// the two had signed"), or -1.
  private int that(List<Token> tokens, FoundDate date) {
    int i = date.from() - 1;
    while (i > 0 && (PREPOSED.contains(tokens.get(i).lower()) || tokens.get(i).is("last"))) {
      i--;
    }
    return i > 0 && tokens.get(i).is("that") ? i + 1 : -1;
  }

  /// What is cut off must take no doubt with it: "…, an estimated", "…, officials believe".
  private boolean leavesOpen(List<Token> cutOff) {
    return cutOff.stream().anyMatch(t -> names.doubt(t.lower()));
  }

  /// Tells whether a clause ends at token `i`: not at the comma within another date.
  private static boolean cut(List<Token> tokens, int i, List<FoundDate> all) {
    return cut(tokens.get(i)) && all.stream().noneMatch(d -> d.from() < i && i < d.to());
  }

  /// Tells whether a clause may end here.
  public static boolean cut(Token token) {
    return token.is(",") || token.is(";") || token.is("—") || token.is("–");
  }

  /// Tells whether what follows "to" may be a verb: not "to the port", "to Peru", "to ports".
  public static boolean infinitive(Token token) {
    String word = token.lower();
    return token.kind() == Token.Kind.WORD
        && !token.capitalised()
        && !word.endsWith("s")
        && !OWNERS.contains(word)
        && !DETERMINERS.contains(word);
  }

  private static final Set<String> DETERMINERS =
      Set.of("an", "this", "that", "those", "some", "all", "both", "other", "every");

  /// Tells whether something is told in these words: a verb, of saying or another.
  public boolean tells(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> names.verb(t.lower()) || speaks.test(t.lower()));
  }

  /// Returns where the tokens `from` to `to`, without it, stand in the text.
  public static TextSpan span(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
