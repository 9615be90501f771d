// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.ClauseOpeners;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Tells which stretch of a sentence a cue verb speaks of: what follows it, what stands before its
/// subject, or both.
record ContentFinder(FunctionWords grammar, List<Token> tokens, TextSpan sentence) {

  private static final int LONGEST = 300;

  /// What opens a clause before the sentence's own: "While Lee said 40 sank, the office …".
  private static final Set<String> CONCEDING =
      Set.of("while", "although", "though", "whereas", "when", "if");

  /// How many words before "than analysts expected" hold the figure that is compared.
  private static final int COMPARED = 12;

  /// How many words name whoever is quoted.
  private static final int QUOTED = 30;

  /// How many words name whoever hears it.
  private static final int HEARER = 7;

  TextSpan of(Run subject, int cue, Cue verb, boolean inverted, boolean shared) {
    int end = tokens.get(cue).span().end();
    int before = Math.min(subject.from(), cue) - 1;
    boolean subordinate =
        before >= 0
            && (grammar.is(tokens.get(before), WordClass.TEMPORAL)
                || (before == FunctionWords.opening(tokens)
                    && CONCEDING.contains(tokens.get(before).lower())));
    if (before > 1 && asideOfOpening(before)) {
      int opening = FunctionWords.opening(tokens);
      return new Run(opening, before).span(tokens);
    }
    int last = verb.document() ? documentEnd(cue) : clauseEnd(cue, subordinate);
    TextSpan after = new TextSpan(end, Math.max(end, Math.min(last, freeEnd(before, cue))));
    if (shared) {
      return after;
    }
    int first = Math.min(subject.from(), cue);
    if (first > 0 && tokens.get(first - 1).is("than")) {
      return new TextSpan(
          tokens.get(Math.max(0, first - COMPARED)).span().start(),
          tokens.get(first).span().start());
    }
    int figure = verb.kind() == Cue.Kind.OPINION ? figureBefore(first, cue + 1) : -1;
    if (figure >= 0) {
      return new TextSpan(tokens.get(figure).span().start(), tokens.get(first).span().start());
    }
    boolean relative =
        tokens.get(subject.to() - 1).is("who") || tokens.get(subject.to() - 1).is("which");
    if (relative || !said(first)) {
      return after;
    }
    boolean quoteBefore =
        FunctionWords.quoteAt(tokens, first - 1) || FunctionWords.quoteAt(tokens, first - 2);
    int next = Math.max(subject.to(), cue + 1);
    int beyond = pastDay(verb.lemma().equals("tell") ? pastHearer(next) : next);
    if (goesOn(next, beyond, inverted || quoteBefore)) {
      return new TextSpan(clauseStart(first), clauseEnd(next, false));
    }
    boolean apposed = cue > 0 && tokens.get(cue - 1).is(",") && subject.to() < cue;
    if (quoteBefore && apposed && complement(next, verb)) {
      return new TextSpan(clauseStart(first), clauseEnd(next, false));
    }
    if (inverted || quoteBefore || !complement(next, verb)) {
      return new TextSpan(clauseStart(first), tokens.get(first).span().start());
    }
    return after;
  }

  /// "Two have died, officials said, one of them in Holm", "… officials said: one in Holm": whether
  /// what is said goes on behind who says it, unless "amid" tells what else there was.
  private boolean goesOn(int next, int beyond, boolean closed) {
    boolean comma =
        Token.word(tokens, beyond).equals(",") && !Token.word(tokens, beyond + 1).equals("amid");
    boolean colon =
        Token.word(tokens, next).equals(":") && !FunctionWords.quoteAt(tokens, next + 1);
    return (comma && !closed) || colon;
  }

  /// "If he earns 40, as the bank has stated, the town needs": of the clause before alone.
  private boolean asideOfOpening(int as) {
    int opening = FunctionWords.opening(tokens);
    boolean conceding =
        tokens.get(as).is("as")
            && tokens.get(as - 1).is(",")
            && CONCEDING.contains(tokens.get(opening).lower());
    return conceding && comma(opening) == tokens.get(as - 1).span().start();
  }

  /// "what the bank had forecast would be 40, …", "the Tern, which the bank says is old, …": where
  /// the clause that "what" or "which" opens ends.
  private int freeEnd(int before, int cue) {
    boolean free = before >= 0 && tokens.get(before).is("what");
    boolean aside =
        before > 1
            && tokens.get(before).is("which")
            && (tokens.get(before - 1).is(",") || FunctionWords.quoteAt(tokens, before - 1));
    return free || aside ? comma(cue) : sentence.end();
  }

  /// Where the next comma behind token `from` stands, else the sentence ends.
  private int comma(int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (tokens.get(i).is(",")) {
        return tokens.get(i).span().start();
      }
    }
    return sentence.end();
  }

  /// "below the 3 percent growth the bank had forecast in May": where the figure begins that stands
  /// right before whoever foresaw it, when nothing that is foreseen follows; else -1.
  private int figureBefore(int first, int next) {
    boolean follows =
        next < tokens.size()
            && !FunctionWords.stop(tokens.get(next))
            && !grammar.is(tokens.get(next), WordClass.PREPOSITION)
            && !grammar.is(tokens.get(next), WordClass.TIME)
            && !grammar.adverb(tokens.get(next));
    for (int i = first - 1; !follows && i > 0 && first - i <= FORESEEN; i--) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER && tokens.get(i - 1).is("the")) {
        return i;
      }
      boolean plain = token.kind() != Token.Kind.SIGN || token.is("%") || token.is("$");
      if (!plain || (token.is("that") && i < first - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /// So many words name what was foreseen: "3 percent growth".
  private static final int FORESEEN = 5;

  /// "told the Herald, and will": behind whoever hears it, where what is said goes on.
  private int pastHearer(int next) {
    int i = next;
    while (i < Math.min(tokens.size(), next + HEARER)
        && !FunctionWords.stop(tokens.get(i))
        && !tokens.get(i).is("that")
        && !grammar.is(tokens.get(i), WordClass.PREPOSITION)) {
      i++;
    }
    boolean comma = i < tokens.size() && tokens.get(i).is(",");
    boolean goesOn = comma && i + 1 < tokens.size() && !FunctionWords.quoteAt(tokens, i + 1);
    return goesOn ? i : next;
  }

  private int pastDay(int next) {
    int i = next;
    while (i < tokens.size()
        && i - next < 4
        && (time(i)
            || grammar.adverb(tokens.get(i))
            || tokens.get(i).is("on")
            || tokens.get(i).is("in"))) {
      i++;
    }
    return i;
  }

  /// "The office released its tables as prices rose": what is given out is a paper, and what
  /// happened meanwhile is the writer's own.
  private int documentEnd(int cue) {
    for (int i = cue + 1; i < Math.min(tokens.size(), cue + LONGEST); i++) {
      Token token = tokens.get(i);
      if (token.is(";") || token.is("as") || token.is("after") || token.is("when")) {
        return token.span().start();
      }
    }
    return sentence.end();
  }

  /// What follows a semicolon is another statement; a subordinate clause ends at its comma.
  private int clauseEnd(int from, boolean subordinate) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (parts(i) || (subordinate && tokens.get(i).is(","))) {
        return tokens.get(i).span().start();
      }
    }
    return sentence.end();
  }

  private boolean parts(int i) {
    return tokens.get(i).is(";") && !ClauseOpeners.lists(tokens, i);
  }

  /// Words put in between ("…; the pier, the mayor said, would last") speak of their own statement.
  private int clauseStart(int first) {
    for (int i = first - 1; i >= Math.max(0, first - LONGEST); i--) {
      if (parts(i)) {
        return tokens.get(i).span().end();
      }
      // "40 sank, while the registry, the mayor noted, had put it at 50".
      boolean near = first - i < ASIDE && i > 0 && tokens.get(i - 1).is(",");
      if (near && FunctionWords.contrasts(tokens.get(i).lower())) {
        return tokens.get(i).span().end();
      }
    }
    return sentence.start();
  }

  /// So many words of a clause stand before whoever is put in between.
  private static final int ASIDE = 9;

  /// Whether something said, ended by a comma or a quotation mark, stands before token `first`.
  private boolean said(int first) {
    if (first < 2) {
      return false;
    }
    if (FunctionWords.quoteAt(tokens, first - 1)) {
      return true;
    }
    Token before = tokens.get(first - 1);
    return first - FunctionWords.opening(tokens) > 3
        && (before.is(",") || FunctionWords.dash(tokens, first - 1));
  }

  /// "quoted the governor as saying": behind it, where it stands.
  private int afterSaying(int first) {
    for (int i = first; i + 1 < Math.min(tokens.size(), first + QUOTED); i++) {
      if (tokens.get(i).is("as") && tokens.get(i + 1).lower().endsWith("ing")) {
        return i + 2;
      }
    }
    return first;
  }

  /// Whether what is said follows at token `next`.
  private boolean complement(int next, Cue verb) {
    int i = next;
    if (verb.lemma().equals("tell")) {
      while (i < tokens.size() && !FunctionWords.stop(tokens.get(i)) && !tokens.get(i).is("that")) {
        i++;
      }
    }
    if (verb.lemma().equals("quote") || verb.lemma().equals("cite")) {
      i = afterSaying(i);
    }
    while (i < tokens.size() && grammar.adverb(tokens.get(i))) {
      i++;
    }

    if (i >= tokens.size()) {
      return false;
    }
    if (figure(i) || thatAfterDay(i)) {
      return true;
    }
    Token token = tokens.get(i);
    if (token.is("of") && i + 1 < tokens.size()) {
      // "others speak of 400": what they say follows.
      return figure(i + 1)
          || tokens.get(i + 1).kind() == Token.Kind.NUMBER
          || "$€£¥".contains(tokens.get(i + 1).text());
    }
    if (token.is("that") || token.is(":") || FunctionWords.quoteAt(tokens, i)) {
      return true;
    }
    return !FunctionWords.stop(token)
        && !token.is("citing")
        && !token.is("quoting")
        && !grammar.is(token, WordClass.PREPOSITION)
        && !time(i)
        && !grammar.is(token, WordClass.SUBORDINATOR);
  }

  /// "Monday", "this week": when it was said.
  private boolean time(int i) {
    boolean pointed = tokens.get(i).is("this") && i + 1 < tokens.size();
    return grammar.is(tokens.get(pointed ? i + 1 : i), WordClass.TIME);
  }

  /// "about 40", "at least a dozen": a figure follows, not a place or a day.
  private boolean figure(int i) {
    for (int k = i; k < Math.min(tokens.size(), i + 3); k++) {
      if (tokens.get(k).kind() == Token.Kind.NUMBER || tokens.get(k).is("$")) {
        return k > i && !grammar.is(tokens.get(i), WordClass.TIME);
      }
      if (!grammar.is(tokens.get(k), WordClass.QUANTIFIER) && !tokens.get(k).is("least")) {
        return false;
      }
    }
    return false;
  }

  /// "said on Friday that": what is said follows the day.
  private boolean thatAfterDay(int i) {
    for (int k = i; k < Math.min(tokens.size(), i + 7); k++) {
      if (tokens.get(k).is("that")) {
        return true;
      }
      if (FunctionWords.stop(tokens.get(k))) {
        return false;
      }
    }
    return false;
  }
}
