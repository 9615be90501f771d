// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import java.util.List;
import org.briefingviewer.correct.tie.AgentNames;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.tie.EventSheet.EventActions;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Giving an event its right date, teller and step, or saying that it is none: each is one edit.
record EventCorrection(
    Document document, Messages messages, Fonts fonts, PartHost host, EditorName signing) {

  /// @param known the agents that may say it
  void ask(Event event, Triangle triangle, AgentNames known) {
    String articleId = event.quote().articleId();
    EventSheet sheet =
        new EventSheet(
            event,
            new EventSheet.Around(messages, fonts, messages.labelled(triangle), known),
            new EventActions() {
              @Override
              public void correct(Event right, @Nullable String why) {
                signing.as(
                    by -> {
                      host.closeSheet();
                      corrected(articleId, event, right, by, why);
                    });
              }

              @Override
              public void reject() {
                signing.as(
                    by -> {
                      host.closeSheet();
                      rejected(articleId, event, by);
                    });
              }
            });
    host.showSheet(messages.text("ties.event.title"), sheet);
    sheet.focusFirst();
  }

  private void corrected(String articleId, Event event, Event to, String by, @Nullable String why) {
    Act act = document.act(by).because(why);
    Review review =
        event
            .review()
            .then(
                new Review.Verdict(
                    ReviewState.CORRECTED, by, act.at().toLocalDate(), Review.Care.READ));
    Event right = to.reviewed(review);
    BriefingEdit edit =
        new BriefingEdit.Amend(act, List.of(new Amendment(articleId, event, right)));
    if (document.apply(edit)) {
      host.say(messages.text("ties.said.corrected", by, EditWords.brief(event.asWritten())));
    }
  }

  private void rejected(String articleId, Event event, String by) {
    BriefingEdit edit =
        new BriefingEdit.Settle(
            document.act(by),
            List.of(
                new BriefingEdit.Settled(
                    FindingId.of(articleId, event), event.asWritten(), event.review().state())),
            ReviewState.REJECTED);
    if (document.apply(edit)) {
      host.say(messages.text("ties.said.rejected", by, EditWords.brief(event.asWritten())));
    }
  }
}
