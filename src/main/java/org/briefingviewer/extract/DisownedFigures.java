// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.HedgeCue;
import org.jspecify.annotations.Nullable;

/// Tells which figures are given by nobody who speaks of them: denied, refused, not borne out, set
/// aside for another. To show one as an estimate of who denies it would be false.
final class DisownedFigures {

  /// Tells whether nobody who speaks of the figure gives it.
  boolean is(FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    return denied(found, text)
        || unplanned(found, text)
        || noTwo(found, text)
        || setAside(found, attribution, text)
        || refused(found, attribution, text);
  }

  /// "I have seen nothing that supports 900", "I cannot confirm 50,000": whoever denies a figure
  /// gives none. Nothing but words that lead up to it stand between.
  private static boolean denied(FoundQuantity found, AnalysedText text) {
    List<Token> tokens = text.sentences().get(found.sentence()).tokens();
    int at = text.sentences().get(found.sentence()).tokenAt(found.span().start());
    for (int i = at - 1; i >= 0 && at - i <= LEADING; i--) {
      String word = tokens.get(i).lower();
      if (DOUBTS.contains(word) || BEARING_OUT.contains(word)) {
        return DOUBTS.contains(word) != negated(tokens, i);
      }
      if (!LEADING_UP.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /// "knew of no plan to cut it by 10 percent", "not aware of any order for 40": what is said not
  /// to be planned is nobody's figure.
  private static boolean unplanned(FoundQuantity found, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(found.span().start());
    // "no need to raise the price of 300 dollars": what there is already.
    int noun = Token.word(tokens, at - 1).equals("of") ? at - 3 : at - 1;
    if (Token.word(tokens, noun).equals("the")) {
      return false;
    }
    for (int i = at - 1; i > 0 && at - i <= REFUSED; i--) {
      Token token = tokens.get(i);
      boolean none =
          tokens.get(i - 1).is("no") || (tokens.get(i - 1).is("any") && negated(tokens, i));
      if (none && PLANS.contains(token.lower()) && LEADING_ON.contains(Token.word(tokens, i + 1))) {
        return true;
      }
      boolean opens =
          ANOTHER_CLAUSE.contains(token.lower()) && !PLANS.contains(tokens.get(i - 1).lower());
      if (opens || token.kind() == Token.Kind.SIGN) {
        return false;
      }
    }
    return false;
  }

  /// "no two of them agree": a number of none.
  private static boolean noTwo(FoundQuantity found, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    int at = sentence.tokenAt(found.span().start());
    return Token.word(sentence.tokens(), at).equals("two")
        && Token.word(sentence.tokens(), at - 1).equals("no");
  }

  private static final Set<String> PLANS = WordLists.named("plans-denied");
  private static final Set<String> LEADING_ON = Set.of("to", "of", "for", "that", "on", "about");

  /// What tells something of its own behind a plan: "no plan to close a yard that employs 40".
  private static final Set<String> ANOTHER_CLAUSE = WordLists.named("clauses-behind-a-plan");

  /// "denied that 60 had called", "rejected claims of 60 calls": who says that a figure is not so
  /// gives none, unless the words name whose claim it is.
  private static boolean refused(
      FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    Attribution here =
        attribution != null && attribution.sentence().index() == found.sentence()
            ? attribution
            : null;
    if (found.refusal() != null) {
      return here == null || here.source().start() <= found.refusal().start();
    }
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(found.span().start());
    for (int i = at - 1; i >= 0 && at - i <= REFUSED; i--) {
      String word = tokens.get(i).lower();
      if (BEYOND.contains(word)) {
        return false;
      }
      int noun = tokens.get(i).span().start();
      if (here != null && nobodys(tokens, i) && noun > here.cue().end()) {
        return true;
      }
      if (!CLAIMS.contains(word)) {
        continue;
      }
      boolean that = List.of("that", "of").contains(Token.word(tokens, i + 1));
      boolean owned = attribution != null && attribution.cue().overlaps(tokens.get(i).span());
      if (that && !owned && lie(sentence, found, attribution)) {
        return true;
      }
    }
    return false;
  }

  /// "the claim that it had sold 60 was invented", "called the report of 60 dead a fabrication":
  /// whoever calls a claim untrue does not make it. "The mayor's claim of 60" stays the mayor's.
  private static boolean lie(
      Sentence sentence, FoundQuantity found, @Nullable Attribution attribution) {
    List<Token> tokens = sentence.tokens();
    boolean others = attribution != null && attribution.source().start() > found.span().end();
    for (int i = sentence.tokenAt(found.span().end()); !others && i < tokens.size(); i++) {
      if (NOT_SO.contains(tokens.get(i).lower())) {
        return !negated(tokens, i);
      }
      if (BEYOND.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /// "said that reports that it had turned back 400 were wrong": those of nobody who is named,
  /// unless a verb bears them out.
  private static boolean nobodys(List<Token> tokens, int noun) {
    return NOBODYS.contains(tokens.get(noun).lower())
        && (noun == 0 || tokens.get(noun - 1).kind() != Token.Kind.NUMBER)
        && List.of("that", "of").contains(Token.word(tokens, noun + 1))
        && !CONFIRMING.contains(Token.word(tokens, noun - 1));
  }

  private static final Set<String> NOBODYS = WordLists.named("claims-of-nobody");
  private static final Set<String> CONFIRMING = WordLists.named("verbs-of-bearing-out");

  /// So many words of a claim may stand before its figure.
  private static final int REFUSED = 18;

  private static final Set<String> CLAIMS = WordLists.named("claims-refused");
  private static final Set<String> BEYOND = WordLists.named("beyond-what-is-refused");

  private static boolean negated(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && at - i <= NEGATION; i--) {
      String word = tokens.get(i).lower();
      if (NEGATIONS.contains(word) || word.endsWith("n't")) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.SIGN) {
        return false;
      }
    }
    return false;
  }

  private static final int LEADING = 6;
  private static final int NEGATION = 6;
  private static final Set<String> DOUBTS = WordLists.named("verbs-of-doubt");
  private static final Set<String> BEARING_OUT = WordLists.named("words-that-bear-out");
  private static final Set<String> LEADING_UP = WordLists.named("leading-up-to-what-is-borne-out");
  private static final Set<String> NEGATIONS = WordLists.named("negations");

  /// "40 lorries, not 400", "not 400 but 40", "the figure of 8,000 is not ours": what is named only
  /// to set it aside. A figure that has a source of its own before it stays that source's.
  private static boolean setAside(
      FoundQuantity found, @Nullable Attribution attribution, AnalysedText text) {
    Sentence sentence = text.sentences().get(found.sentence());
    List<Token> tokens = sentence.tokens();
    int start = found.span().start();
    if (corrected(tokens, sentence.tokenAt(start))) {
      return true;
    }
    for (HedgeCue hedge : found.quantity().hedges()) {
      start = Math.min(start, hedge.span().start());
    }
    int at = sentence.tokenAt(start);
    int end = sentence.tokenAt(found.span().end());
    if (Token.word(tokens, at - 1).equals("not")) {
      boolean corrected = Token.word(tokens, at - 2).equals(",");
      String next = Token.word(tokens, end);
      String then = Token.word(tokens, next.equals(",") ? end + 1 : end);
      return then.equals("but") || (corrected && !next.equals("as"));
    }
    boolean own =
        attribution != null
            && attribution.kind() != Cue.Kind.LABEL
            && attribution.sentence().index() == found.sentence()
            && attribution.source().end() <= start;
    if (own) {
      return false;
    }
    if (sentence.asks() && answeredNo(found, text)) {
      return true;
    }
    boolean named = Token.word(tokens, at - 1).equals("of") && told(Token.word(tokens, at - 2));
    return named && falseBehind(tokens, end);
  }

  /// "An earlier version of this article gave 90": what stood there was wrong, up to what is right.
  private static boolean corrected(List<Token> tokens, int at) {
    for (int i = at - 1; i > 0 && at - i < CORRECTED; i--) {
      if (RIGHTED.contains(tokens.get(i).lower())) {
        return false;
      }
      if (tokens.get(i).is("version") && EARLIER.contains(tokens.get(i - 1).lower())) {
        return Token.word(tokens, i + 1).equals("of") || Token.word(tokens, i + 1).equals("said");
      }
    }
    return false;
  }

  /// So many words tell at most of what an earlier version said.
  private static final int CORRECTED = 120;

  private static final Set<String> EARLIER = Set.of("earlier", "previous", "original", "first");
  private static final Set<String> RIGHTED = Set.of(";", "should", "instead", "rather", "but");

  /// "By 20 million? No."
  private static boolean answeredNo(FoundQuantity found, AnalysedText text) {
    int next = found.sentence() + 1;
    return next < text.sentences().size()
        && Token.word(text.sentences().get(next).tokens(), 0).equals("no");
  }

  private static boolean told(String word) {
    return TOLD.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  /// "is not ours", "was made up": said of the figure by the verb behind it.
  private static boolean falseBehind(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + BEHIND); i++) {
      if (!BE.contains(tokens.get(i).lower())) {
        continue;
      }
      boolean not = Token.word(tokens, i + 1).equals("not");
      for (int k = not ? i + 2 : i + 1; k <= i + 4 && k < tokens.size(); k++) {
        String word = tokens.get(k).lower();
        boolean made = word.equals("made") && Token.word(tokens, k + 1).equals("up");
        if (not ? NOT_OF.contains(word) : made || NOT_SO.contains(word)) {
          return true;
        }
        if (tokens.get(k).kind() == Token.Kind.SIGN) {
          break;
        }
      }
      return false;
    }
    return false;
  }

  private static final int BEHIND = 10;
  private static final Set<String> BE = WordLists.named("forms-of-be");
  private static final Set<String> NOT_SO = WordLists.named("not-so");
  private static final Set<String> NOT_OF = WordLists.named("not-of");
  private static final Set<String> TOLD = WordLists.named("claims-told");
}
