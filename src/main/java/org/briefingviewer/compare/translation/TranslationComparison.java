// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.util.List;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// An original beside its translation.
///
/// @param paragraphs in order, covering both texts
/// @param figures of both, in the order of the original; those that only the translation has stand
///   last
public record TranslationComparison(
    MarkedArticle original,
    MarkedArticle translation,
    List<AlignedParagraph> paragraphs,
    List<TranslatedFigure> figures) {
  public TranslationComparison {
    paragraphs = List.copyOf(paragraphs);
    figures = List.copyOf(figures);
  }

  /// Compares the two. Takes milliseconds for articles, a second for 2,000 paragraphs each.
  public static TranslationComparison of(MarkedArticle original, MarkedArticle translation) {
    List<AlignedParagraph> paragraphs =
        ParagraphAligner.align(AlignableText.of(original), AlignableText.of(translation));
    return new TranslationComparison(
        original, translation, paragraphs, FigureMatcher.match(original, translation, paragraphs));
  }

  /// Compares the two articles of a join, whichever of them is given first.
  public static TranslationComparison of(Translation join, MarkedArticle one, MarkedArticle other) {
    return join.original().equals(one.article().id()) ? of(one, other) : of(other, one);
  }

  /// Returns the figure of which a claim of one of the two articles is a side, or null where
  /// nothing is told of it.
  public @Nullable TranslatedFigure figure(String articleId, String claimId) {
    boolean ofOriginal = original.article().id().equals(articleId);
    for (TranslatedFigure each : figures) {
      Claim side = ofOriginal ? each.original() : each.translation();
      if (side != null && side.id().equals(claimId)) {
        return each;
      }
    }
    return null;
  }

  /// Returns the figures that the two do not say alike.
  public List<TranslatedFigure> differing() {
    return figures.stream().filter(each -> !each.drifts().isEmpty()).toList();
  }

  /// Returns how many figures both have.
  public int shared() {
    return (int)
        figures.stream()
            .filter(each -> each.original() != null && each.translation() != null)
            .count();
  }

  /// Returns the aligned paragraphs in which a place of one of the two articles stands, or null
  /// where it stands in none.
  public @Nullable AlignedParagraph at(String articleId, int offset) {
    boolean ofOriginal = original.article().id().equals(articleId);
    int paragraph = (ofOriginal ? original : translation).article().paragraphAt(offset);
    for (AlignedParagraph each : paragraphs) {
      int from = ofOriginal ? each.originalFrom() : each.translationFrom();
      int to = ofOriginal ? each.originalTo() : each.translationTo();
      if (from <= paragraph && paragraph < to) {
        return each;
      }
    }
    return null;
  }
}
