// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.TextSpan;

/// Reads on what a statement rests: "drawing on", "on the basis of", "in satellite pictures", "in a
/// poll".
record Rests(Grammar grammar, Set<String> records, Set<String> pictures) {

  private static final Set<String> TAKEN =
      Set.of("taken", "conducted", "released", "published", "by", "from", "of");
  private static final Set<String> DRAWING =
      Set.of("drawing", "draws", "drew", "relying", "relies");

  Rests(Grammar grammar) {
    this(
        grammar,
        WordList.read("extract/records.tsv").words(),
        WordList.read("extract/pictures.tsv").words());
  }

  /// Where that begins on which something rests: after ", referring to", "drawing on", "on the
  /// basis of"; -1 where the words say no such thing.
  static int on(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean comma = i > 0 && tokens.get(i - 1).is(",");
    boolean on = next.is("on") && DRAWING.contains(token.lower());
    if (on || (comma && token.is("referring") && next.is("to"))) {
      return i + 2;
    }
    if (withReference(tokens, i)) {
      return i + 3;
    }
    boolean basis =
        token.is("on")
            && next.is("the")
            && i + 4 < tokens.size()
            && (tokens.get(i + 2).is("basis") || tokens.get(i + 2).is("strength"))
            && tokens.get(i + 3).is("of");
    return basis ? i + 4 : -1;
  }

  /// "with reference to"
  static boolean withReference(List<Token> tokens, int i) {
    return Token.stand(tokens, i, List.of("with", "reference", "to"));
  }

  /// "counted shelters in satellite pictures": where the pictures stand, or -1.
  int inPictures(List<Token> tokens, int i) {
    if (!tokens.get(i).is("in") && !tokens.get(i).is("from") && !tokens.get(i).is("on")) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 5); k++) {
      if (pictures.contains(tokens.get(k).lower())) {
        return k;
      }
      if (Grammar.stop(tokens.get(k)) || grammar.is(tokens.get(k), WordClass.PREPOSITION)) {
        return -1;
      }
    }
    return -1;
  }

  /// "in a poll", "in polls taken in March": the records in which a figure stands.
  boolean inRecords(List<Token> tokens, int i) {
    if (!tokens.get(i).is("in") || i + 1 >= tokens.size()) {
      return false;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
      Token token = tokens.get(k);
      if (Grammar.stop(token) || grammar.is(token, WordClass.PREPOSITION)) {
        return false;
      }
      if (records.contains(token.lower())) {
        boolean whose = k > i + 1 && !grammar.is(tokens.get(k - 1), WordClass.DETERMINER);
        boolean which = k + 1 < tokens.size() && TAKEN.contains(tokens.get(k + 1).lower());
        return whose || which || !token.lower().endsWith("s");
      }
    }
    return false;
  }

  /// Of what a survey foresees: "beating the 5 percent forecast in a survey".
  static final Set<String> FORESEEN =
      Set.of("forecast", "expected", "predicted", "projected", "estimated", "seen", "anticipated");

  /// "missing the 4 percent expected by analysts": what somebody expects, told in a participle.
  boolean expected(List<Token> tokens, int i) {
    return i > 1
        && FORESEEN.contains(tokens.get(i).lower())
        && !tokens.get(i).is("seen")
        && !grammar.is(tokens.get(i - 1), WordClass.BE);
  }

  /// The figure that is foreseen: nothing of the clause before it, which tells what came.
  static TextSpan foreseen(List<Token> tokens, int end) {
    int from = end;
    while (from > 0 && end - from < FAR && !CLAUSE.contains(tokens.get(from - 1).lower())) {
      from--;
    }
    return new Run(from, end + 1).span(tokens);
  }

  private static final Set<String> CLAUSE =
      Set.of(",", ";", "and", "but", "from", "than", "with", "against", "of");

  private static final Set<String> SAYING =
      Set.of(
          "saying",
          "stating",
          "telling",
          "estimating",
          "reporting",
          "warning",
          "adding",
          "claiming");

  /// "TASS quoted the governor as saying": where "as" stands, or -1.
  static int asSaying(List<Token> tokens, int cue) {
    for (int i = cue + 2; i + 1 < Math.min(tokens.size(), cue + FAR); i++) {
      boolean as = tokens.get(i).is("as") || tokens.get(i).is("in");
      if (as && SAYING.contains(tokens.get(i + 1).lower())) {
        return i;
      }
      if (Grammar.quoteAt(tokens, i) || tokens.get(i).is(";")) {
        return -1;
      }
    }
    return -1;
  }

  /// "cited by Brenn shows": who is named ends before the verb.
  static Attribution upToVerb(Attribution attribution, int first, CueLexicon cues) {
    List<Token> tokens = attribution.sentence().tokens();
    int last = attribution.sentence().tokenAt(attribution.source().end() - 1);
    Cue cue = last > first ? cues.of(tokens.get(last).lower()) : null;
    boolean verb =
        cue != null
            && cue.form() == Cue.Form.THIRD_PERSON
            && tokens.get(last - 1).capitalised()
            && !tokens.get(last).capitalised();
    return verb ? attribution.from(new Run(first, last).span(tokens)) : attribution;
  }

  private static final int FAR = 20;
}
