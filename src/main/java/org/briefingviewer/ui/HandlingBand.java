// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.message.Messages;

/// The band across the top with the marks that hold for what is shown: the strictest of the bundle
/// and of the article's paragraphs. It is always there.
final class HandlingBand extends StackPane {
  private static final PseudoClass UNMARKED = PseudoClass.getPseudoClass("unmarked");

  private final Messages messages;
  private final Label mark = new Label();

  HandlingBand(ReadingSession session, Messages messages) {
    this.messages = messages;
    getStyleClass().add("handling");
    mark.getStyleClass().add("handling-mark");
    mark.setId("handling");
    getChildren().add(mark);
    session.stateProperty().subscribe(state -> show(marks(session)));
    session.articleProperty().subscribe(article -> show(marks(session)));
  }

  /// Returns what holds for the bundle and for the paragraphs of the article that is shown.
  private static List<HandlingMark> marks(ReadingSession session) {
    OpenBriefing briefing = session.briefing();
    if (briefing == null) {
      return List.of();
    }
    HandlingMark bundle = briefing.info().handling();
    MarkedArticle shown = session.markedArticle();
    if (shown != null) {
      return shown.article().handling(bundle);
    }
    return bundle == null ? List.of() : List.of(bundle);
  }

  private void show(List<HandlingMark> marks) {
    pseudoClassStateChanged(UNMARKED, marks.isEmpty());
    mark.setText(
        marks.isEmpty()
            ? messages.text("handling.none")
            : marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · ")));
    mark.setAccessibleText(messages.text("handling.name", mark.getText()));
  }
}
