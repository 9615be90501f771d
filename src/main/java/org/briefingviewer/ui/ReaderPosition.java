// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.ui.panel.RelationsPanel;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.tie.TiesPart;
import org.briefingviewer.ui.tie.UnsavedTie;
import org.jspecify.annotations.Nullable;

/// Where a reader stands, so that a window built anew can stand there too.
///
/// @param file what is open, or is being opened; null for nothing
/// @param place the line that is first in view
/// @param estimateId the chosen estimate, of the article in view
/// @param page the panel's page
/// @param typing what is being corrected, as typed so far, and in which field; null when nothing is
/// @param writing the state of a tie that is being written, or null
public record ReaderPosition(
    @Nullable Path file,
    @Nullable ReadingPlace place,
    @Nullable String estimateId,
    @Nullable ActorPair tie,
    String page,
    @Nullable Walked walked,
    EstimateCorrection.@Nullable Typing typing,
    @Nullable UnsavedTie writing) {

  /// The walk that was on.
  ///
  /// @param at where it stood, or null
  public record Walked(ReviewFilter filter, @Nullable FindingId at) {}

  /// Returns where the reader of a window stands.
  static ReaderPosition of(Workbench bench, ArticleView text, RelationsPanel panel, TiesPart ties) {
    ShownBriefing shownBriefing = bench.shown();
    ReaderChoice choice = bench.choice();
    Path file =
        switch (shownBriefing.stateProperty().get()) {
          case LoadState.Empty empty -> null;
          case LoadState.Loading loading -> loading.file();
          case LoadState.Ready ready -> ready.briefing().file();
          case LoadState.Failed failed -> failed.file();
        };
    Estimate estimate = choice.estimateProperty().get();
    return new ReaderPosition(
        file,
        text.place(),
        estimate == null ? null : estimate.id(),
        choice.tieProperty().get(),
        panel.page(),
        walked(bench.review()),
        bench.correcting().typing(),
        ties.writing());
  }

  private static @Nullable Walked walked(ReviewWalk walk) {
    ReviewStop stop = walk.stopProperty().get();
    return walk.onProperty().get()
        ? new Walked(walk.filterProperty().get(), stop == null ? null : stop.of())
        : null;
  }

  /// Returns the id of the article in view, or null.
  public @Nullable String article() {
    return place == null ? null : place.articleId();
  }

  /// Goes there, as soon as the text is there.
  void resume(Workbench bench, ArticleView text, RelationsPanel panel, TiesPart ties) {
    ReaderChoice choice = bench.choice();
    ReaderMoves moves = bench.moves();
    panel.turnTo(page);
    ReadingPlace line = place;
    if (line == null) {
      return;
    }
    boolean[] there = {false};
    choice
        .articleProperty()
        .subscribe(
            state -> {
              if (!there[0] && state instanceof ArticleState.Shown shown) {
                there[0] = shown.article().article().id().equals(line.articleId());
                if (there[0]) {
                  choose(choice, moves);
                  bench.correcting().resume(typing);
                }
                text.goTo(line);
                if (there[0]) {
                  ties.resume(writing);
                }
                if (there[0] && walked != null) {
                  bench.review().resume(walked.filter(), walked.at());
                }
              }
            });
  }

  private void choose(ReaderChoice choice, ReaderMoves moves) {
    if (tie != null) {
      moves.chooseTie(tie);
    }
    choice.estimates().stream()
        .filter(estimate -> estimate.id().equals(estimateId))
        .findFirst()
        .ifPresent(moves::chooseEstimate);
  }
}
