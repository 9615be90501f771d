// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.jspecify.annotations.Nullable;

/// What is chosen in an article, as far as it changes the look of the text.
///
/// @param estimate the chosen estimate, or null
/// @param tiePassages the passages of the chosen tie in this article, or null when no tie is
///   chosen; then nothing is dimmed
/// @param passage the passage to outline, or null
/// @param trendWords the words of that passage that say how a tie stands
public record TextChoice(
    @Nullable Estimate estimate,
    List<TextSpan> tiePassages,
    @Nullable TextSpan passage,
    List<TextSpan> trendWords) {

  /// Nothing chosen.
  public static final TextChoice NONE = new TextChoice(null, List.of(), null);

  /// Makes a choice of whose passage no words say how a tie stands.
  public TextChoice(
      @Nullable Estimate estimate, List<TextSpan> tiePassages, @Nullable TextSpan passage) {
    this(estimate, tiePassages, passage, List.of());
  }

  public TextChoice {
    tiePassages = List.copyOf(tiePassages);
    trendWords = List.copyOf(trendWords);
  }

  /// Returns what is chosen in the session, as far as it concerns an article.
  static TextChoice of(ShownBriefing shown, ReaderChoice choice, MarkedArticle marked) {
    var pair = choice.tieProperty().get();
    EvidenceQuote quote = choice.passageProperty().get();
    Knowledge known = shown.knowledgeProperty().get();
    List<TextSpan> passages =
        pair == null || known == null
            ? List.of()
            : known.ties().stream()
                .filter(tie -> tie.pair().equals(pair))
                .flatMap(tie -> TieLabels.passages(marked.article().id(), tie).stream())
                .toList();
    return new TextChoice(
        choice.estimateProperty().get(),
        passages,
        quote == null ? null : quote.span(),
        quote == null ? List.of() : trendWords(quote, marked));
  }

  private static List<TextSpan> trendWords(EvidenceQuote quote, MarkedArticle marked) {
    List<TextSpan> found = new ArrayList<>();
    for (TieState state : marked.findings().tieStates()) {
      int at = state.evidence().contains(quote) ? quote.words().indexOf(state.words()) : -1;
      if (at >= 0 && !state.words().isEmpty()) {
        int start = quote.span().start() + at;
        found.add(new TextSpan(start, start + state.words().length()));
      }
    }
    return found.stream().distinct().toList();
  }

  /// Tells whether text outside the passages of a tie is dimmed.
  public boolean dims() {
    return !tiePassages.isEmpty();
  }

  boolean chooses(Estimate other) {
    return estimate != null && estimate.id().equals(other.id());
  }
}
