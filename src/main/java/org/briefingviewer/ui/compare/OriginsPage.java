// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.graphics.report.MeetingFigure;
import org.briefingviewer.graphics.report.ReportPoint;
import org.briefingviewer.page.plate.ReportsPlates;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.graphics.DrawingView;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.GroupWords;
import org.briefingviewer.wording.compare.ReportCodes;
import org.briefingviewer.wording.compare.ReportWords;
import org.briefingviewer.wording.compare.SourceAliases;
import org.jspecify.annotations.Nullable;

/// Where the reports of the chosen group come from: of each origin where the chains meet, as a
/// picture, and what says so. That none was found is never said to be independence.
final class OriginsPage extends ScrollPane {
  /// How many origins are shown; nobody reads more, and the list has the letter of each.
  private static final int MOST = 24;

  /// How many reports of one origin are drawn.
  private static final int DRAWN = 12;

  /// The origins of more reports are shown once these stand in the view, in a frame of their own.
  private static final int MANY = 500;

  private static final Duration LATER = Duration.millis(60);

  private static final double WIDTH = 300;
  private static final double LETTERS = 13;

  private final Messages messages;
  private final Fonts fonts;
  private final ReportWords words;
  private final GroupWords origins;
  private final VBox box = new VBox();
  private final PauseTransition later = new PauseTransition(LATER);

  OriginsPage(ReportGroups model, Messages messages, Fonts fonts) {
    this.messages = messages;
    this.fonts = fonts;
    this.words = new ReportWords(messages);
    this.origins = new GroupWords(messages);
    setId("origins-page");
    getStyleClass().add("origins-page");
    box.getStyleClass().add("origins");
    setContent(box);
    setFitToWidth(true);
    setAccessibleText(messages.text("origins.help"));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && model.showingProperty().get()) {
            model.hide();
            event.consume();
          }
        });
    model.chosenProperty().subscribe(this::choose);
  }

  private void choose(@Nullable Compared group) {
    later.stop();
    box.getChildren().clear();
    if (group == null) {
      return;
    }
    if (group.group().figures().size() > MANY) {
      later.setOnFinished(event -> show(group));
      later.playFromStart();
    } else {
      show(group);
    }
  }

  private void show(Compared group) {
    WrappedLabel summary = new WrappedLabel(words.summary(group));
    summary.setId("origins-summary");
    summary.getStyleClass().add("origins-summary");
    box.getChildren().add(summary);
    ReportCodes codes = new ReportCodes(group);
    List<Origin> all = group.origins();
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      box.getChildren().add(origin(i, all.get(i), codes));
    }
    if (all.size() > MOST) {
      box.getChildren().add(new WrappedLabel(messages.text("origins.more", all.size() - MOST)));
    }
    WrappedLabel caution = new WrappedLabel(messages.text("origins.caution"));
    caution.getStyleClass().add("soft");
    box.getChildren().add(caution);
  }

  private VBox origin(int index, Origin origin, ReportCodes codes) {
    ScriptedText name = new ScriptedText(fonts, origins.origin(origin), "plain");
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(ReportCell.badge(ReportCodes.letter(index), index), name);
    head.getStyleClass().add("report-row");
    VBox lines = new VBox(head);
    if (origin.figures().size() > 1) {
      SourceAliases aliases = new SourceAliases(origin, words);
      DrawingView view =
          new DrawingView(
              MeetingFigure.of(
                  origin.figures().stream()
                      .limit(DRAWN)
                      .map(f -> chain(f, codes, aliases))
                      .toList(),
                  ReportPoint.role(index),
                  WIDTH,
                  LETTERS),
              fonts,
              messages.text("origins.drawn", origins.origin(origin)));
      lines.getChildren().add(view);
    }
    ReportsPlates.signs(index, origin, codes, messages).stream()
        .map(sign -> new ScriptedText(fonts, sign, "soft"))
        .forEach(lines.getChildren()::add);
    lines.getStyleClass().add("report-origin");
    return lines;
  }

  private MeetingFigure.Chain chain(
      ReportedFigure figure, ReportCodes codes, SourceAliases aliases) {
    String report = messages.text("origins.report", codes.of(figure), words.publisher(figure));
    return new MeetingFigure.Chain(report, words.relays(figure), aliases.of(figure));
  }
}
