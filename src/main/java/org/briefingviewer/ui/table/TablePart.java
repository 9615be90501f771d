// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.session.timeline.BriefingTimeline;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.ui.correct.EarlierWording;
import org.briefingviewer.ui.panel.TimelinePage;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The table of estimates in the drawer, and the timeline in the panel.
public final class TablePart extends WindowPart {
  /// The page of the dated events.
  public static final String TIMELINE = "timeline";

  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final EstimateTable table;
  private final BriefingTimeline chronology;
  private final EstimateCorrection correcting;
  private final Action toggle;
  private final BooleanProperty copying = new SimpleBooleanProperty(false);
  private @Nullable TableDrawer drawer;
  private @Nullable TimelinePage timeline;

  /// Makes the part; its views are made when they are first wanted.
  public TablePart(WindowContext of, PartHost host) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.moves = of.bench().moves();
    this.table = of.bench().table();
    this.chronology = of.bench().chronology();
    this.correcting = of.bench().correcting();
    ObservableValue<Boolean> open = shown.stateProperty().map(LoadState.Ready.class::isInstance);
    toggle = commands.add(Group.FIGURES, "command.table", table::toggle, open, "Shortcut+T");
    commands.add(Group.FIGURES, "command.timeline", this::showTimeline, open, "Shortcut+L");
    commands.add(Group.FIGURES, "command.table.copy", this::copyRows, copying, "Shortcut+C");
    commands.add(Group.FIGURES, "command.table.all", this::selectAll, copying, "Shortcut+A");
    table.showingProperty().subscribe(this::show);
  }

  @Override
  public List<PanelPage> pages() {
    return List.of(
        new PanelPage(
            TIMELINE,
            new SimpleStringProperty(messages.text("timeline.title")),
            new SimpleStringProperty(messages.text("timeline.help")),
            this::timeline,
            new SimpleBooleanProperty(true)));
  }

  /// Returns what shows the table and puts it away.
  public Action toggle() {
    return toggle;
  }

  private TimelinePage timeline() {
    TimelinePage made = timeline;
    if (made == null) {
      made = new TimelinePage(shown, choice, moves, chronology, messages, fonts, saidBefore());
      timeline = made;
    }
    return made;
  }

  private CardRow.OfEvent saidBefore() {
    return new EarlierWording(shown, correcting.lookup(), messages, fonts).underEvents();
  }

  private void showTimeline() {
    host.turnTo(TIMELINE);
    timeline().focusEvents();
  }

  private TableDrawer drawer() {
    TableDrawer made = drawer;
    if (made == null) {
      made = new TableDrawer(table, messages, fonts, host::focusText);
      copying.bind(made.copyingProperty());
      drawer = made;
    }
    return made;
  }

  private void show(boolean showing) {
    if (showing) {
      host.showDrawer(drawer());
      drawer().focusRows();
    } else if (drawer != null) {
      host.hideDrawer();
      host.focusText();
    }
  }

  private void copyRows() {
    Briefing open = shown.briefing();
    if (open != null) {
      List<EstimateRow> rows = drawer().selected();
      desk.copy(
          new CopiedRows(messages, row -> row.entry().parts().rated(open.knowledge())).of(rows));
      host.say(messages.text("table.copied", rows.size()));
    }
  }

  private void selectAll() {
    drawer().selectAll();
  }
}
