// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;

/// Finds what a text says beside a figure that limits it: a sentence soon after that refers back to
/// it and holds a word of contrast or insufficiency ("not yet", "insufficient").
final class Caveats {

  private static final int REACH = 3;
  private static final int LONGEST = 2000;
  private static final int CONTENT_WORD = 6;
  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "it", "such", "the figure", "they");

  private final Set<String> figures = WordList.read("extract/stand-ins.tsv").words();
  private final Set<String> caveats = WordList.read("extract/caveats.tsv").words();

  /// Returns the caveats of a figure in `sentence`, in text order.
  List<EvidenceQuote> of(Sentence sentence, AnalysedText text) {
    List<EvidenceQuote> found = new ArrayList<>();
    if (sentence.span().length() > LONGEST) {
      return found;
    }
    Set<String> nouns = nouns(sentence);
    boolean pointed = true;
    int last = Math.min(text.sentences().size() - 1, sentence.index() + REACH);
    for (int s = sentence.index() + 1; s <= last; s++) {
      Sentence next = text.sentences().get(s);
      if (next.span().length() > LONGEST) {
        break;
      }
      boolean points = pointed && points(next);
      if ((points || shares(next, nouns) || refers(next)) && limits(text.words(next.span()))) {
        TextSpan span = next.span();
        found.add(new EvidenceQuote(text.article().id(), span, text.words(span)));
      }
      pointed = points;
    }
    return List.copyOf(found);
  }

  private boolean limits(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('’', '\'');
    if (caveats.stream().anyMatch(c -> wordAt(lower, c))) {
      return true;
    }
    return lower.contains(" not ") && lower.contains(" yet ");
  }

  private static boolean wordAt(String lower, String caveat) {
    int at = lower.indexOf(caveat);
    return at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
  }

  /// A sentence that opens by pointing back at what was just said.
  private static boolean points(Sentence sentence) {
    return !sentence.tokens().isEmpty() && POINTING.contains(sentence.tokens().getFirst().lower());
  }

  /// A sentence that speaks of the figure by a noun for figures: "The tally could not be verified."
  private boolean refers(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::lower)
        .anyMatch(w -> figures.contains(w.endsWith("s") ? w.substring(0, w.length() - 1) : w));
  }

  private static boolean shares(Sentence sentence, Set<String> nouns) {
    return sentence.tokens().stream()
        .filter(t -> !t.capitalised())
        .anyMatch(t -> nouns.contains(t.lower()));
  }

  /// The longer lower-case plural or plain nouns around the figure: what a caveat would name again.
  private static Set<String> nouns(Sentence sentence) {
    Set<String> nouns = new HashSet<>();
    for (Token token : sentence.tokens()) {
      boolean noun =
          token.kind() == Token.Kind.WORD
              && !token.capitalised()
              && token.lower().length() >= CONTENT_WORD
              && token.lower().endsWith("s");
      if (noun) {
        nouns.add(token.lower());
      }
    }
    return nouns;
  }
}
