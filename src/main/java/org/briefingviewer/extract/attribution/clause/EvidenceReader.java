// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;

/// Reads on what a statement rests: "drawing on", "on the basis of", "in satellite pictures", "in a
/// poll".
public record EvidenceReader(FunctionWords grammar, Set<String> records, Set<String> pictures) {

  private static final Set<String> TAKEN =
      Set.of("taken", "conducted", "released", "published", "by", "from", "of");
  private static final Set<String> DRAWING =
      Set.of("drawing", "draws", "drew", "relying", "relies");

  public EvidenceReader(FunctionWords grammar) {
    this(
        grammar,
        WordList.read("extract/records.tsv").words(),
        WordList.read("extract/pictures.tsv").words());
  }

  /// Where that begins on which something rests: after ", referring to", "drawing on", "on the
  /// basis of"; -1 where the words say no such thing.
  public static int on(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean comma = i > 0 && tokens.get(i - 1).is(",");
    boolean on = next.is("on") && DRAWING.contains(token.lower());
    boolean referring = comma && token.is("referring") && next.is("to");
    if (on || referring) {
      return i + 2;
    }
    boolean reports = i > 0 && tokens.get(i - 1).lower().startsWith("report");
    if (token.is("via") && reports) {
      return i + 1;
    }
    if (next.is("from") && (token.is("learned") || token.is("learnt"))) {
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
  public static boolean withReference(List<Token> tokens, int i) {
    return Token.stand(tokens, i, List.of("with", "reference", "to"));
  }

  /// "counted shelters in satellite pictures": where the pictures stand, or -1.
  public int inPictures(List<Token> tokens, int i) {
    if (!tokens.get(i).is("in") && !tokens.get(i).is("from") && !tokens.get(i).is("on")) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 5); k++) {
      if (pictures.contains(tokens.get(k).lower())) {
        return k;
      }
      if (FunctionWords.stop(tokens.get(k)) || grammar.is(tokens.get(k), WordClass.PREPOSITION)) {
        return -1;
      }
    }
    return -1;
  }

  /// "in a poll", "in polls taken in March": where the noun of the records stands in which a figure
  /// does, or -1.
  public int inRecords(List<Token> tokens, int i) {
    if (!tokens.get(i).is("in")) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
      Token token = tokens.get(k);
      boolean most = token.is("most") && Token.word(tokens, k + 1).equals("recent");
      boolean another = k > i + 1 && grammar.is(token, WordClass.DETERMINER) && !most;
      if (another || FunctionWords.stop(token) || grammar.is(token, WordClass.PREPOSITION)) {
        return -1;
      }
      if (records.contains(token.lower())) {
        boolean whose = k > i + 1 && !grammar.is(tokens.get(k - 1), WordClass.DETERMINER);
        boolean told = whose || goesOn(tokens, k) || !token.lower().endsWith("s");
        return told ? k : -1;
      }
    }
    return -1;
  }

  /// Tells whether the words behind the noun at token `k` tell more of the records: "of 40 firms",
  /// "released on Monday".
  public static boolean goesOn(List<Token> tokens, int k) {
    return TAKEN.contains(Token.word(tokens, k + 1));
  }
}
