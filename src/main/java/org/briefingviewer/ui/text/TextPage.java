// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;

/// Everything a paragraph needs to draw itself. What is marked in a paragraph is worked out when it
/// is asked for: of a long article only what is in view.
///
/// @param blocks the rows of the article
/// @param margin for paragraphs that bear out ties, by index: which ones
record TextPage(
    MarkedArticle marked,
    List<TextBlock> blocks,
    MarkIndex index,
    TextChoice choice,
    ExtraMarks own,
    Map<Integer, String> margin) {

  static TextPage of(MarkedArticle marked, TextChoice choice, Map<Integer, String> margin) {
    return new TextPage(
        marked,
        TextBlock.of(marked.article()),
        new MarkIndex(marked),
        choice,
        ExtraMarks.NONE,
        margin);
  }

  /// Returns whether an article is this one in the same words.
  boolean hasWordsOf(MarkedArticle other) {
    return marked.article().id().equals(other.article().id())
        && marked.article().text().equals(other.article().text())
        && marked.article().paragraphs().equals(other.article().paragraphs());
  }

  /// Returns the same words with other marks.
  TextPage with(MarkedArticle other, TextChoice chosen, Map<Integer, String> ties) {
    return new TextPage(other, blocks, new MarkIndex(other), chosen, own, ties);
  }

  TextPage with(TextChoice other) {
    return new TextPage(marked, blocks, index, other, own, margin);
  }

  TextPage with(Map<Integer, String> other) {
    return new TextPage(marked, blocks, index, choice, own, other);
  }

  TextPage with(ExtraMarks other) {
    return new TextPage(marked, blocks, index, choice, other, margin);
  }

  /// Returns how many characters each row has.
  List<Integer> lengths() {
    return blocks.stream().map(this::length).toList();
  }

  private int length(TextBlock block) {
    return block instanceof TextBlock.Words(int paragraph)
        ? paragraph(paragraph).span().length()
        : 0;
  }

  /// Returns the row of the paragraph at an offset; of the first one for an offset outside.
  int rowOf(int offset) {
    return TextBlock.rowOf(Math.max(0, marked.article().paragraphAt(offset)), blocks);
  }

  Paragraph paragraph(int index) {
    return marked.article().paragraphs().get(index);
  }

  /// Returns what is marked in a paragraph.
  List<Highlight> highlights(int paragraph) {
    TextSpan span = paragraph(paragraph).span();
    return HighlightFinder.of(span, index.in(paragraph), choice, own.in(span)).stream()
        .filter(h -> h.span().end() <= marked.article().text().length())
        .toList();
  }

  /// Returns the index of the first paragraph that stands in a row or after it.
  OptionalInt paragraphFrom(int row) {
    return blocks().stream()
        .skip(Math.max(0, row))
        .filter(TextBlock.Words.class::isInstance)
        .mapToInt(block -> ((TextBlock.Words) block).paragraph())
        .findFirst();
  }
}
