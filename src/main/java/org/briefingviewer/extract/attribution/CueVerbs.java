// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.PartitiveWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.NumberWords;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// Tells cue verbs from nouns of the same form, and from verbs that lack what makes them a cue.
record CueVerbs(FunctionWords grammar, CueLexicon cues, AgentNouns nouns) {
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

  /// "a man accused of helping", "its best showing since", "the blast claimed 14".
  private boolean saidByNobody(List<Token> tokens, int i, Cue cue) {
    boolean accused = cue.lemma().equals("accuse") && Token.word(tokens, i + 1).equals("of");
    boolean best =
        cue.form() == Cue.Form.PARTICIPLE
            && i > 1
            && tokens.get(i - 1).lower().endsWith("st")
            && grammar.is(tokens.get(i - 2), WordClass.DETERMINER);
    // "denied claims that", "dismissed as false reports of"
    String before = Token.word(tokens, Token.word(tokens, i - 2).equals("as") ? i - 3 : i - 1);
    boolean denied = cue.form() == Cue.Form.THIRD_PERSON && DENYING.contains(before);
    return accused
        || best
        || denied
        || owned(tokens, i)
        || (cue.lemma().equals("claim") && taken(tokens, i) >= 0);
  }

  /// "its January forecast that growth", "slashed its growth forecast for": what somebody has made,
  /// with nobody between who might speak.
  private boolean owned(List<Token> tokens, int i) {
    if (!FIGURES.contains(tokens.get(i).lower())) {
      return false;
    }
    for (int k = i - 1; k >= 0 && i - k < OWNED; k--) {
      Token token = tokens.get(k);
      if (grammar.is(token, WordClass.POSSESSIVE)) {
        return true;
      }
      boolean other = token.kind() != Token.Kind.WORD || grammar.is(token, WordClass.AUXILIARY);
      if (other || nouns.of(token.lower()) != null) {
        return false;
      }
    }
    return false;
  }

  /// So many words may stand from an owner to what is owned.
  private static final int OWNED = 5;

  private static final Set<String> FIGURES = WordLists.named("names-of-a-figure");
  private static final Set<String> DENYING = WordLists.named("forms-of-denying-a-deed");

  private boolean mayBeVerb(List<Token> tokens, int i, Cue cue) {
    Token token = tokens.get(i);
    boolean inside = i > FunctionWords.opening(tokens) && !FunctionWords.stop(tokens.get(i - 1));
    if (token.capitalised() && inside) {
      return false;
    }
    if (cue.lemma().equals("tell") && tale(tokens, i)) {
      return false;
    }
    if (i > 0 && (tokens.get(i - 1).is("to") || tokens.get(i - 1).is("of"))) {
      return false;
    }
    if (counted(tokens, i, cue) || saidByNobody(tokens, i, cue)) {
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
    return !(token.is("counts") && !counts(tokens, i))
        && !((cue.lemma().equals("add") || cue.lemma().equals("boast")) && counts(tokens, i));
  }

  /// "560 suspected cases": of what is counted.
  private boolean counted(List<Token> tokens, int i, Cue cue) {
    // "People who drowned included 30 men": those counted, no list of them.
    if (cue.lemma().equals("include")) {
      return i == 0 || nouns.of(tokens.get(i - 1).lower()) != AgentKind.INSTRUMENT;
    }
    return i > 0
        && tokens.get(i - 1).kind() == Token.Kind.NUMBER
        && cue.form() == Cue.Form.PAST
        && cue.kind() != Cue.Kind.SPEECH
        && Token.word(tokens, i + 1).endsWith("s");
  }

  /// "The flood claimed at least 200 more lives", "the blast claimed 14": it takes them, and nobody
  /// speaks. Returns where the word stands that tells so, or -1.
  private int taken(List<Token> tokens, int i) {
    int head = i - 1;
    while (head > 0 && grammar.is(tokens.get(head), WordClass.AUXILIARY)) {
      head--;
    }
    // "the storms of this spring claimed 14"
    for (int k = head; k > 0 && head - k < FIGURE && !FunctionWords.stop(tokens.get(k)); k--) {
      head = grammar.is(tokens.get(k), WordClass.PREPOSITION) ? k - 1 : head;
    }
    if (TAKING.contains(Token.word(tokens, head))) {
      return head;
    }
    int last = Math.min(tokens.size(), i + FIGURE + 2);
    for (int k = i + 1; k < last && !FunctionWords.stop(tokens.get(k)); k++) {
      if (TAKEN.contains(tokens.get(k).lower())) {
        return k;
      }
      if (tokens.get(k).is("that") || tokens.get(k).is("to") || tokens.get(k).is("on")) {
        return -1;
      }
    }
    return -1;
  }

  private static final Set<String> TAKING = WordLists.named("what-takes-lives");
  private static final Set<String> TAKEN = WordLists.named("taken-by-what-happens");

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

  /// Cues that count only with what belongs to them: "continued" with a quotation, "put" with "at".
  private boolean complete(List<Token> tokens, int i, Cue cue) {
    boolean at = cue.next().startsWith("at");
    boolean figure = cue.next().equals("~");
    boolean near = cue.next().startsWith("~ ");
    boolean followed =
        cue.next().isEmpty()
            || (cue.next().startsWith("#") && gives(tokens, i))
            || (at && figured(tokens, i, Set.of(cue.next().split(" ", -1))))
            || (figure && numeral(tokens, i + 1))
            || (near
                ? withinReach(tokens, i, Set.of(cue.next().split(" ", -1)))
                : !at
                    && i + 1 < tokens.size()
                    && List.of(cue.next().split(" ", -1)).contains(tokens.get(i + 1).lower()));
    return cue.kind() == Cue.Kind.TURN
        ? followed && turn(tokens, i)
        : followed || closing(tokens, i);
  }

  /// "Attacks killed 40, monitors have recorded.": the verb closes its sentence, so that nothing
  /// can belong to it but what stands before the comma.
  private boolean closing(List<Token> tokens, int i) {
    if (i + 1 < tokens.size() && !FunctionWords.stop(tokens.get(i + 1))) {
      return false;
    }
    int comma = commaBefore(tokens, i, CLOSING);
    return comma > 0
        && !grammar.is(tokens.get(comma + 1), WordClass.SUBORDINATOR)
        && tokens.subList(comma, i).stream().noneMatch(t -> grammar.is(t, WordClass.BE))
        && tokens.subList(0, comma).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  /// Returns where a comma stands before a verb, with who speaks and no more between; -1 where none
  /// does, or where a relative clause begins behind it.
  private static int commaBefore(List<Token> tokens, int verb, int most) {
    int comma = verb - 1;
    while (comma > 0 && verb - comma < most && !FunctionWords.stop(tokens.get(comma))) {
      comma--;
    }
    boolean subject =
        comma > 0
            && comma < verb - 1
            && tokens.get(comma).is(",")
            && !RELATIVE.contains(Token.word(tokens, comma + 1));
    return subject ? comma : -1;
  }

  private static final int CLOSING = 10;

  private static boolean turn(List<Token> tokens, int i) {
    if (inserted(tokens, i)) {
      return true;
    }
    // "The union continues to send 40 men", "goes on sending": it goes on with what it does.
    int behind = Token.word(tokens, i + 1).equals("on") ? i + 2 : i + 1;
    if (Token.word(tokens, behind).equals("to") || Token.word(tokens, behind).endsWith("ing")) {
      return false;
    }
    for (int k = Math.max(0, i - 4); k < Math.min(tokens.size(), i + 4); k++) {
      Token token = tokens.get(k);
      if (FunctionWords.quoteAt(tokens, k) || (k > i && (token.is("that") || token.is(":")))) {
        return true;
      }
    }
    return false;
  }

  /// "The rate, he went on, fell": between commas, with who speaks and no more.
  private static boolean inserted(List<Token> tokens, int i) {
    int behind = Token.word(tokens, i + 1).equals("on") ? i + 2 : i + 1;
    return Token.word(tokens, behind).equals(",") && commaBefore(tokens, i, INSERTED) > 0;
  }

  private static final int INSERTED = 6;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "and", "but");

  /// "Correction: last week's letter gave the salt as 90 tons": what is corrected nobody gives.
  private boolean gives(List<Token> tokens, int i) {
    boolean corrected = CORRECTIONS.contains(Token.word(tokens, FunctionWords.opening(tokens)));
    return !corrected && asFigure(tokens, i);
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
      if (FunctionWords.stop(tokens.get(as))) {
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
    return grammar.is(tokens.get(i - 1), WordClass.STANDING) || PartitiveWords.speaks(tokens, i);
  }
}
