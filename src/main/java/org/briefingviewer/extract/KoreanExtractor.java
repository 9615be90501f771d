// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.extract.FailedSearch.What;
import org.briefingviewer.extract.korean.KoreanReader;
import org.briefingviewer.extract.korean.KoreanReading;
import org.briefingviewer.extract.tie.TieFinder;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.progress.WorkProgress;
import org.jspecify.annotations.Nullable;

/// Has Korean texts searched. Its word lists are read with the first of them: nothing that an
/// English text waits for, and no start, reads one.
final class KoreanExtractor {
  private final TriangleData data;
  private final TieFinder english;
  private @Nullable KoreanReader reader;

  /// @param english tells whom bodies that Korean texts name too speak for
  KoreanExtractor(TriangleData data, TieFinder english) {
    this.data = data;
    this.english = english;
  }

  /// Returns what reads Korean texts.
  synchronized KoreanReader reader() {
    KoreanReader there = reader == null ? new KoreanReader(data) : reader;
    reader = there;
    return there;
  }

  Findings find(Article article, Consumer<FailedSearch> failed, WorkProgress progress) {
    KoreanReader reads = reader();
    FindingSearches searches =
        new FindingSearches(new TextSpan(0, article.text().length()), failed);
    KoreanReading reading = searches.one(What.SOURCES, () -> reads.read(article, progress));
    if (reading == null) {
      return Findings.NONE;
    }
    List<Event> events =
        searches.all(What.EVENTS, () -> reads.ties().events(article, reading.speeches()));
    List<Claim> figures = searches.all(What.FIGURES, () -> reads.claims(reading));
    List<TieState> states = searches.all(What.TIES, () -> states(reads, article, reading));
    return new Findings(figures, states, events);
  }

  private List<TieState> states(KoreanReader reads, Article article, KoreanReading reading) {
    return reads.ties().find(article, reading.speeches()).stream()
        .map(
            state ->
                state.assessor() == null || state.side() != null
                    ? state
                    : state.on(english.side(state.assessor())))
        .toList();
  }

  private @Nullable String side(KoreanReader reads, @Nullable Agent assessor) {
    String side = assessor == null ? null : reads.ties().side(assessor);
    return side == null && assessor != null ? english.side(assessor) : side;
  }

  ReadPassage read(Article article, TextSpan passage, @Nullable PartialDate asOf) {
    KoreanReader reads = reader();
    KoreanReading whole = reads.read(article, WorkProgress.UNHEARD);
    List<TieState> states =
        states(reads, article, whole).stream()
            .filter(state -> state.place().overlaps(passage))
            .toList();
    Agent assessor = reads.ties().assessor(whole.speeches(), passage);
    List<String> named =
        reads
            .ties()
            .named(
                whole.speeches().stream()
                    .filter(speech -> speech.sentence().span().overlaps(passage))
                    .toList());
    return new ReadPassage(states, named, assessor, side(reads, assessor), asOf);
  }
}
