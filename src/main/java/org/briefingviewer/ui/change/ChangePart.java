// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.change;

import javafx.beans.value.ObservableValue;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.change.BriefingComparison;
import org.briefingviewer.session.change.ChangeState;
import org.briefingviewer.session.change.ComparedBriefings;
import org.briefingviewer.ui.opening.StateFollower;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.passage.PassageTrip;

/// What changed since another briefing, or since the last save.
public final class ChangePart extends WindowPart {
  private final BriefingComparison changes;

  private final PassageTrip trip;

  public ChangePart(WindowContext of, PartHost host) {
    super(of, host);
    this.changes = of.bench().changes();
    trip = new PassageTrip(of.bench().choice(), of.bench().moves(), host, fonts, changes::close);
    ObservableValue<Boolean> open =
        of.bench().shown().stateProperty().map(LoadState.Ready.class::isInstance);
    commands.add(Group.BRIEFING, "changes.command", this::choose, open);
    commands.add(Group.BRIEFING, "changes.command.saved", changes::sinceSaved, open);
    commands.add(
        Group.BRIEFING, "changes.command.back", trip::back, trip.returningProperty(), "Esc");
    StateFollower.follow(changes.stateProperty(), ChangeState.None.class, this::show);
  }

  private void choose() {
    desk.chooseOpen().stream().limit(1).forEach(changes::since);
  }

  private void show(ChangeState state) {
    switch (state) {
      case ChangeState.None none -> trip.end();
      case ChangeState.Reading reading -> {
        trip.end();
        trip.await(messages.text("changes.waiting"), messages.text("draft.cancel"), changes::close);
      }
      case ChangeState.Failed failed -> {
        trip.end();
        host.tell(failed.problems().getFirst());
      }
      case ChangeState.Compared compared -> show(compared.briefings());
    }
  }

  private void show(ComparedBriefings briefings) {
    ChangeView made = new ChangeView(briefings, messages, fonts, trip::open, changes::close);
    trip.lay(
        made,
        made.entry(),
        new PassageTrip.Words(
            messages.text("changes.away", briefings.name()),
            messages.text("changes.away.back"),
            messages.text("changes.command.back"),
            messages.text("changes.close")));
  }
}
