// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.OneOfSeveral;
import org.briefingviewer.extract.attribution.word.TwoOfThem;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.quantity.number.NumberWords;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells cue verbs from nouns of the same form, and from verbs that lack what makes them a cue.
record CueVerbs(Grammar grammar, CueLexicon cues) {
  private static final int REACH = 14;

  /// So many tokens behind "at" a figure begins at most: "at as many as about 40".
  private static final int FIGURE = 6;

  private static final NumberWords NUMBERS = new NumberWords();

  /// Returns the cue that token `i` is, or null when it is none.
  @Nullable Cue at(List<Token> tokens, int i) {
    Cue cue = cues.of(tokens.get(i).lower());
    boolean verb = cue != null && mayBeVerb(tokens, i, cue) && complete(tokens, i, cue);
    return verb ? cue : null;
  }

  private boolean mayBeVerb(List<Token> tokens, int i, Cue cue) {
    Token token = tokens.get(i);
    boolean inside = i > Grammar.opening(tokens) && !Grammar.stop(tokens.get(i - 1));
    if (token.capitalised() && inside) {
      return false;
    }
    if (cue.lemma().equals("tell") && tale(tokens, i)) {
      return false;
    }
    if (i > 0 && (tokens.get(i - 1).is("to") || tokens.get(i - 1).is("of"))) {
      return false;
    }
    if (i > 0
        && grammar.is(tokens.get(i - 1), WordClass.DETERMINER)
        && (!pronounLike(tokens, i) || (cue.form() == Cue.Form.BASE && pointing(tokens, i - 1)))) {
      return false;
    }
    // "Readers will recall that": what they are told, they do not tell.
    if (cue.lemma().equals("recall") && i > 0 && foretold(tokens.get(i - 1))) {
      return false;
    }
    boolean of = i + 1 < tokens.size() && tokens.get(i + 1).is("of");
    if (of && cue.kind() != Cue.Kind.INTENT && !cue.next().startsWith("of")) {
      return cue.form() == Cue.Form.PAST && cue.kind() == Cue.Kind.SPEECH;
    }
    boolean some = i > 0 && grammar.is(tokens.get(i - 1), WordClass.STANDING);
    boolean several = some && !tokens.get(i - 1).is("this") && !tokens.get(i - 1).is("that");
    if (several && cue.form() == Cue.Form.THIRD_PERSON) {
      return false;
    }
    boolean citing = cue.lemma().equals("cite") || cue.lemma().equals("quote");
    boolean figure = i + 1 < tokens.size() && grammar.is(tokens.get(i + 1), WordClass.QUANTIFIER);
    boolean within = citing && i > 0 && Token.word(tokens, i + 1).equals("in");
    if (within && cue.form() == Cue.Form.PAST && tokens.get(i - 1).kind() == Token.Kind.WORD) {
      // "a hacker quoted in a file": whose words stand there.
      return false;
    }
    if (citing
        && !figure
        && i > 0
        && (tokens.get(i - 1).is("who") || tokens.get(i - 1).is("which"))) {
      return false;
    }
    return !owned(tokens, i, cue)
        && !noun(tokens, i, cue)
        && !takes(tokens, i, cue)
        && !(token.is("counts") && !counts(tokens, i))
        && !((cue.lemma().equals("add") || cue.lemma().equals("boast")) && counts(tokens, i));
  }

  /// "Trade tells another tale": it does not speak.
  private static boolean tale(List<Token> tokens, int i) {
    for (int k = i + 2; k < Math.min(tokens.size(), i + 4); k++) {
      if (tokens.get(k).is("tale") || tokens.get(k).is("story")) {
        return !tokens.get(k - 1).is("the");
      }
    }
    return false;
  }

  private static boolean foretold(Token auxiliary) {
    return auxiliary.is("will") || auxiliary.is("may") || auxiliary.is("might");
  }

  /// "claimed at least 40 lives": a storm does, and says nothing.
  private static boolean takes(List<Token> tokens, int i, Cue cue) {
    boolean claims = cue.lemma().equals("claim");
    for (int k = i + 1; claims && k < Math.min(tokens.size(), i + FIGURE + 2); k++) {
      if (CLAIMED.contains(tokens.get(k).lower())) {
        return true;
      }
      if (tokens.get(k).is("that")) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> CLAIMED = Set.of("lives", "victims", "responsibility", "credit");

  /// "on a positive note", "the new report": an article and no plural subject before a base form.
  private boolean noun(List<Token> tokens, int i, Cue cue) {
    if (refused(tokens, i, cue)) {
      return true;
    }
    boolean plural =
        i == 0
            || tokens.get(i - 1).lower().endsWith("s")
            || tokens.get(i - 1).capitalised()
            || TwoOfThem.at(tokens, i - 2, i) != null
            || grammar.is(tokens.get(i - 1), WordClass.PLURAL)
            || grammar.adverb(tokens.get(i - 1));
    if (cue.form() == Cue.Form.THIRD_PERSON) {
      return cited(tokens, i) || counted(tokens, i, cue);
    }
    if (cue.form() != Cue.Form.BASE || grammar.is(cue.lemma(), WordClass.VERB_ONLY)) {
      return false;
    }
    if (ofAName(tokens, i) || (that(cue) && article(tokens, i))) {
      return true;
    }
    if (plural) {
      return false;
    }
    if (that(cue)) {
      return true;
    }
    boolean closes = i + 1 >= tokens.size() || tokens.get(i + 1).is(".");
    if (cue.lemma().equals("tell") && ME.contains(Token.word(tokens, i + 1))) {
      return false;
    }
    boolean shows = cue.lemma().equals("show") && closes;
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      Token token = tokens.get(k);
      if (token.is("a") || token.is("an") || token.is("the")) {
        return !(shows && k > 0 && grammar.is(tokens.get(k - 1), WordClass.PREPOSITION));
      }
      if (token.kind() != Token.Kind.WORD || grammar.is(token, WordClass.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> ME = Set.of("me", "us", "him", "them");

  /// "denied reports that", "played down claims": the object of another verb.
  private boolean refused(List<Token> tokens, int i, Cue cue) {
    boolean form = cue.form() == Cue.Form.BASE || cue.form() == Cue.Form.THIRD_PERSON;
    boolean down = i > 1 && tokens.get(i - 1).is("down");
    int verb = down ? i - 2 : i - 1;
    return form
        && verb >= 0
        && !grammar.is(cue.lemma(), WordClass.VERB_ONLY)
        && grammar.is(tokens.get(verb), WordClass.REFUSING);
  }

  /// Whether the verb needs "that" or the like behind it, being a noun else.
  private static boolean that(Cue cue) {
    return cue.next().startsWith("that");
  }

  /// "a media report that", "in its first report that"
  private boolean article(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (tokens.get(k).is("a") || tokens.get(k).is("an")) {
        return true;
      }
    }
    return false;
  }

  /// "citing intelligence reports, said": what is cited.
  private static boolean cited(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4) && !Grammar.stop(tokens.get(k)); k--) {
      if (tokens.get(k).is("citing") || tokens.get(k).is("quoting")) {
        return true;
      }
    }
    return false;
  }

  /// "the first estimates are in": no verb follows a verb in the present.
  private boolean counted(List<Token> tokens, int i, Cue cue) {
    return i + 1 < tokens.size()
        && cue.kind() != Cue.Kind.SPEECH
        && Set.of("are", "were", "have").contains(tokens.get(i + 1).lower());
  }

  /// "a Brenn note", "an Elder Point report": behind an article and a name nothing is said yet.
  private static boolean ofAName(List<Token> tokens, int i) {
    int first = i;
    while (first > 0 && tokens.get(first - 1).capitalised()) {
      first--;
    }
    boolean article =
        first > 0 && (tokens.get(first - 1).is("a") || tokens.get(first - 1).is("an"));
    boolean opens = first < i - 1 && (tokens.get(first).is("a") || tokens.get(first).is("an"));
    return (first < i && article) || opens;
  }

  /// "is adding 20,000 jobs", "added 3 percent", "added her seventh goal", "boasts a harbour":
  /// nobody speaks.
  private boolean counts(List<Token> tokens, int i) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    boolean to = next.is("to") && i + 2 < tokens.size() && !tokens.get(i + 2).capitalised();
    if (to || next.is("a") || next.is("an") || next.is("another")) {
      return true;
    }
    if (grammar.is(next, WordClass.POSSESSIVE) || grammar.is(next, WordClass.NUMERAL)) {
      return true;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
      Token token = tokens.get(k);
      if (token.kind() == Token.Kind.NUMBER || token.is("$") || token.is("€") || token.is("£")) {
        return true;
      }
      boolean upTo = token.is("to") && tokens.get(k - 1).is("up");
      if (!grammar.is(token, WordClass.QUANTIFIER) && !token.is("extra") && !upTo) {
        return false;
      }
    }
    return false;
  }

  /// "its growth forecast", "the bank's last estimate": a noun that belongs to somebody.
  private boolean owned(List<Token> tokens, int i, Cue cue) {
    // "its analysts reckon that": a verb behind several who do so.
    boolean several = i > 0 && tokens.get(i - 1).lower().endsWith("s");
    boolean possessive = several && tokens.get(i - 1).lower().endsWith("'s");
    if (several && !possessive && Token.word(tokens, i + 1).equals("that")) {
      return false;
    }
    boolean ambiguous =
        tokens.get(i).is(cue.lemma()) && !cue.lemma().equals("say") && cue.next().isEmpty();
    for (int k = i - 1; ambiguous && k >= Math.max(0, i - 3); k--) {
      Token token = tokens.get(k);
      if (grammar.is(token, WordClass.POSSESSIVE) || token.lower().endsWith("'s")) {
        return true;
      }
      if (Grammar.stop(token) || grammar.is(token, WordClass.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /// Cues that count only with what belongs to them: "continued" with a quotation, "put" with "at".
  private boolean complete(List<Token> tokens, int i, Cue cue) {
    boolean at = cue.next().startsWith("at");
    boolean near = cue.next().startsWith("~");
    boolean followed =
        cue.next().isEmpty()
            || (cue.next().startsWith("#") && gives(tokens, i))
            || (at && figured(tokens, i, Set.of(cue.next().split(" ", -1))))
            || (near
                ? withinReach(tokens, i, Set.of(cue.next().split(" ", -1)))
                : !at
                    && i + 1 < tokens.size()
                    && List.of(cue.next().split(" ", -1)).contains(tokens.get(i + 1).lower()));
    return followed && (cue.kind() != Cue.Kind.TURN || turn(tokens, i));
  }

  private static boolean turn(List<Token> tokens, int i) {
    if (inserted(tokens, i)) {
      return true;
    }
    for (int k = Math.max(0, i - 4); k < Math.min(tokens.size(), i + 4); k++) {
      Token token = tokens.get(k);
      if (Grammar.quoteAt(tokens, k) || (k > i && (token.is("that") || token.is(":")))) {
        return true;
      }
    }
    return false;
  }

  /// "The rate, he went on, fell": between commas, with who speaks and no more.
  private static boolean inserted(List<Token> tokens, int i) {
    int behind = Token.word(tokens, i + 1).equals("on") ? i + 2 : i + 1;
    int comma = i - 1;
    while (comma > 0 && i - comma < INSERTED && !Grammar.stop(tokens.get(comma))) {
      comma--;
    }
    boolean between =
        comma > 0
            && comma < i - 1
            && tokens.get(comma).is(",")
            && Token.word(tokens, behind).equals(",");
    return between && !RELATIVE.contains(Token.word(tokens, comma + 1));
  }

  private static final int INSERTED = 6;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "and", "but");

  /// "gave 4,700, of whom", not "gave 4,700 tons": the figure alone closes the clause.
  private static boolean bareFigure(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && (tokens.get(to).kind() == Token.Kind.NUMBER || spelled(tokens.get(to)))) {
      to++;
    }
    boolean closes = to >= tokens.size() || ",;.".contains(tokens.get(to).text());
    return to > from && closes;
  }

  /// "Correction: last week's letter gave the salt as 90 tons": what is corrected nobody gives.
  private boolean gives(List<Token> tokens, int i) {
    boolean corrected = CORRECTIONS.contains(Token.word(tokens, Grammar.opening(tokens)));
    return bareFigure(tokens, i + 1) || (!corrected && asFigure(tokens, i));
  }

  private static final Set<String> CORRECTIONS = Set.of("correction", "clarification");

  /// "gave the number of the wounded as about 40", not "gave his name as Lund".
  private boolean asFigure(List<Token> tokens, int i) {
    for (int as = i + 2; as + 1 < Math.min(tokens.size(), i + REACH); as++) {
      for (int k = as + 1; tokens.get(as).is("as") && k < Math.min(tokens.size(), as + 4); k++) {
        if (tokens.get(k).kind() == Token.Kind.NUMBER) {
          return true;
        }
        boolean hedge = grammar.is(tokens.get(k), WordClass.QUANTIFIER) || tokens.get(k).is("than");
        if (!hedge && !"$€£¥₩".contains(tokens.get(k).text())) {
          return false;
        }
      }
      if (Grammar.stop(tokens.get(as))) {
        return false;
      }
    }
    return false;
  }

  /// "put the toll at about 40", not "placed 40 guards at the gate": the figure stands behind the
  /// word that belongs to the verb, soon.
  private static boolean figured(List<Token> tokens, int i, Set<String> words) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + REACH); k++) {
      if (words.contains(tokens.get(k).lower()) && numeral(tokens, k + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean numeral(List<Token> tokens, int from) {
    for (int k = from; k < Math.min(tokens.size(), from + FIGURE); k++) {
      Token token = tokens.get(k);
      if (token.kind() == Token.Kind.NUMBER || spelled(token)) {
        return true;
      }
      boolean closes = token.kind() == Token.Kind.SIGN && ",;:.".contains(token.text());
      if (closes || token.is("the") || token.is("its") || token.is("their")) {
        return false;
      }
    }
    return false;
  }

  /// "hundreds", "a third": a number in words, not the letter of a scale alone.
  private static boolean spelled(Token token) {
    return NUMBERS.is(
        token.lower(),
        NumberWords.Kind.UNIT,
        NumberWords.Kind.TENS,
        NumberWords.Kind.HUNDRED,
        NumberWords.Kind.SCALE,
        NumberWords.Kind.VAGUE,
        NumberWords.Kind.PART,
        NumberWords.Kind.MULTIPLE);
  }

  private static boolean withinReach(List<Token> tokens, int i, Set<String> words) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + REACH); k++) {
      if (words.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "this claim", "that report": a noun follows.
  private static boolean pointing(List<Token> tokens, int i) {
    return tokens.get(i).is("this") || (tokens.get(i).is("that") && i == 0);
  }

  /// "some say", "that show": a determiner that can stand for its noun.
  private boolean pronounLike(List<Token> tokens, int i) {
    return grammar.is(tokens.get(i - 1), WordClass.STANDING) || OneOfSeveral.speaks(tokens, i);
  }
}
