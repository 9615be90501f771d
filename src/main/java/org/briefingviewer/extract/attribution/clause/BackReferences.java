// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;

/// Reads the words by which a sentence points at the one before: "This", "The toll"; tells at which
/// ones it may.
///
/// @param figures nouns for figures that were given
public record BackReferences(FunctionWords grammar, Set<String> figures) {

  private static final Set<String> POINTING = Set.of("this", "that", "it");

  public BackReferences(FunctionWords grammar) {
    this(grammar, WordList.read("extract/afterword-nouns.tsv").words());
  }

  /// Where the words end by which a sentence points back: "This", "The toll"; -1 when it does not.
  public int end(List<Token> tokens) {
    if (POINTING.contains(tokens.getFirst().lower())) {
      return figures.contains(Token.word(tokens, 1)) ? 2 : 1;
    }
    boolean the = grammar.is(tokens.getFirst(), WordClass.DETERMINER);
    for (int i = 1; the && i < 3; i++) {
      if (figures.contains(tokens.get(i).lower())) {
        return i + 1;
      }
    }
    return -1;
  }

  /// So many sentences of a paragraph a next one may be about, the last aside.
  private static final int PARAGRAPH = 2;

  /// Returns what a sentence may tell of, the nearest first: the sentence before it, and where it
  /// opens a paragraph, others of the paragraph before.
  public static List<Sentence> told(AnalysedText text, Sentence sentence) {
    int last = sentence.index() - 1;
    int paragraph = text.sentences().get(last).paragraph();
    boolean own = paragraph != sentence.paragraph();
    int first = own ? Math.max(0, last - PARAGRAPH) : last;
    return text.sentences().subList(first, last + 1).reversed().stream()
        .takeWhile(before -> before.paragraph() == paragraph)
        .toList();
  }
}
