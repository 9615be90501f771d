// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.presentation.RoomSearchStops;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.find.BriefingFinder;

/// Looks for what somebody in the room asks for. What is found is read, and made ready to be shown,
/// in the background: Enter only has to show it.
public final class RoomSearch {
  private final ShownBriefing shown;
  private final BriefingFinder finder;
  private final TaskRunner work;
  private final PreparedPages pages;

  RoomSearch(ShownBriefing shown, BriefingFinder finder, TaskRunner work, PreparedPages pages) {
    this.shown = shown;
    this.finder = finder;
    this.work = work;
    this.pages = pages;
  }

  /// What was found so far.
  ///
  /// @param done whether everything was searched
  public record Found(List<RoomSearchStops.Answer> answers, boolean done) {
    public Found {
      answers = List.copyOf(answers);
    }
  }

  /// Looks for what was typed, in place of what was looked for before.
  ///
  /// @param told each time that more is found
  public void look(String typed, Consumer<Found> told) {
    Briefing briefing = shown.briefing();
    drop();
    if (briefing == null || typed.isBlank()) {
      told.accept(new Found(List.of(), true));
      return;
    }
    RoomSearchStops asked = new RoomSearchStops(briefing);
    finder.look(typed, results -> found(asked, results, told));
  }

  private void drop() {
    work.cancel();
    pages.prepareFirst(List.of(), () -> {});
  }

  private void found(RoomSearchStops asked, SearchResults results, Consumer<Found> told) {
    work.run(
        TaskRunner.Task.of(() -> asked.of(results.count() == 0 ? List.of() : results.hits())),
        answers ->
            pages.prepareFirst(
                answers.stream().map(RoomSearchStops.Answer::stop).toList(),
                () -> told.accept(new Found(answers, results.done()))),
        failure -> told.accept(new Found(List.of(), results.done())));
  }

  /// Ends what is under way.
  public void end() {
    drop();
    if (shown.briefing() != null) {
      finder.look("", found -> {});
    }
  }
}
