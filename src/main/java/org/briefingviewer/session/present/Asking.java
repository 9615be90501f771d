// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.presentation.AskedStops;
import org.briefingviewer.search.Results;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.find.Finder;

/// Looks for what somebody in the room asks for. What is found is read, and made ready to be shown,
/// in the background: Enter only has to show it.
public final class Asking {
  private final ShownBriefing shown;
  private final Finder finder;
  private final Work work;
  private final PreparedPages pages;

  Asking(ShownBriefing shown, Finder finder, Work work, PreparedPages pages) {
    this.shown = shown;
    this.finder = finder;
    this.work = work;
    this.pages = pages;
  }

  /// What was found so far.
  ///
  /// @param done whether everything was searched
  public record Found(List<AskedStops.Answer> answers, boolean done) {
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
    AskedStops asked = new AskedStops(briefing);
    finder.look(typed, results -> found(asked, results, told));
  }

  private void drop() {
    work.cancel();
    pages.prepareFirst(List.of(), () -> {});
  }

  private void found(AskedStops asked, Results results, Consumer<Found> told) {
    work.run(
        Work.Task.of(() -> asked.of(results.count() == 0 ? List.of() : results.hits())),
        answers ->
            pages.prepareFirst(
                answers.stream().map(AskedStops.Answer::stop).toList(),
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
