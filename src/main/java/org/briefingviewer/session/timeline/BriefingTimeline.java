// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.timeline;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.derive.Timeline;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// The timeline of the open briefing, of the chosen tie when there is one. Put in order beside the
/// window, since there may be ten thousand events, and from the first time that it is wanted. Used
/// on the thread on which results are delivered.
public final class BriefingTimeline {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<@Nullable Timeline> timeline =
      new ReadOnlyObjectWrapper<>(null);
  private boolean wanted;

  /// @param work puts events in order, and does nothing else
  public BriefingTimeline(ShownBriefing shown, ReaderChoice choice, TaskRunner work) {
    this.shown = shown;
    this.choice = choice;
    this.work = work;
    shown.knowledgeProperty().subscribe(known -> forget());
    choice.tieProperty().subscribe(tie -> arrange());
  }

  /// The timeline; null until it is in order. The one of the tie before stays until then.
  public ReadOnlyObjectProperty<@Nullable Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  /// Keeps the timeline from now on.
  public void begin() {
    wanted = true;
    arrange();
  }

  private void forget() {
    work.cancel();
    timeline.set(null);
    arrange();
  }

  private void arrange() {
    Briefing open = shown.briefing();
    Knowledge known = shown.knowledgeProperty().get();
    if (!wanted || open == null || known == null) {
      return;
    }
    List<ArticleSummary> articles = open.info().articles();
    ActorPair tie = choice.tieProperty().get();
    work.run(
        superseded -> Timeline.of(known, articles, tie),
        timeline::set,
        failure -> {
          throw new IllegalStateException(failure);
        });
  }
}
