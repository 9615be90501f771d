// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The grammar of a sentence, asked where its clauses begin and end and which figures they have.
/// All places are words of the reading.
public record ReadClauses(SentenceReading reading) {
  /// Opens what is told with a figure behind a comma.
  private static final Set<String> ADDING = Set.of("with", "including");

  /// Tells whether a figure stands at one of the words `from` to `to`, the last of these left out.
  public boolean figured(int from, int to) {
    int last = Math.min(reading.words().size(), to);
    return reading.words().subList(Math.max(0, from), last).stream().anyMatch(w -> w.figure());
  }

  /// Returns the place of the words `from` to `to` in the text, the last of these left out.
  public TextSpan span(int from, int to) {
    return new TextSpan(
        reading.word(from).span().start(), reading.word(Math.max(from, to - 1)).span().end());
  }

  /// The end of the clause that word `from` stands in.
  public int end(int from) {
    int at = from;
    while (at < reading.words().size() && !ends(at)) {
      at++;
    }
    return at;
  }

  /// The beginning of the clause that ends before word `to`.
  public int begin(int to) {
    int at = to;
    while (at > 0 && reading.word(at - 1).tag() != PartOfSpeech.COLON && !opens(at - 1)) {
      at--;
    }
    return at;
  }

  /// The beginning of the clause that ends before word `to`, or of what stands behind its last
  /// comma.
  public int behindComma(int to) {
    int from = begin(to);
    for (int at = to; at > from; at--) {
      if (reading.word(at - 1).tag() == PartOfSpeech.COMMA) {
        return at;
      }
    }
    return from;
  }

  private boolean opens(int at) {
    return reading.subordinator(at) || reading.word(at).tag() == PartOfSpeech.QUOTE;
  }

  private boolean ends(int at) {
    PartOfSpeech tag = reading.word(at).tag();
    boolean goesOn = reading.word(at + 1).figure() || ADDING.contains(reading.word(at + 1).lower());
    boolean comma = tag == PartOfSpeech.COMMA && !goesOn;
    return comma || tag == PartOfSpeech.COLON || reading.subordinator(at);
  }

  /// The phrase that `near` stands behind: "the embassy" in "the embassy in Lima", "a trader I met
  /// in Lima".
  public @Nullable GrammarPhrase outer(@Nullable GrammarPhrase near) {
    GrammarPhrase phrase = near;
    int preposition = phrase == null ? -1 : reading.preposition(phrase);
    while (phrase != null && preposition >= 0) {
      VerbGroup inner = reading.group(preposition - 1);
      GrammarPhrase who = inner == null ? null : reading.phrase(inner.from() - 1);
      phrase =
          who != null && reading.word(who.head()).tag() == PartOfSpeech.PRONOUN
              ? reading.phrase(who.from() - 1)
              : reading.phrase(preposition - 1);
      preposition = phrase == null ? -1 : reading.preposition(phrase);
    }
    return phrase;
  }
}
