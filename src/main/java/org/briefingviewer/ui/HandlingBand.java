// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The band across the top with the marks that hold for what is shown: the strictest of the bundle
/// and of the article's paragraphs. It is there as soon as anything is open.
final class HandlingBand extends StackPane {
  private static final String HOUSE = "handling-mark";
  private static final String BETWEEN = " · ";
  private static final PseudoClass TLP = PseudoClass.getPseudoClass("tlp");
  private static final PseudoClass UNMARKED = PseudoClass.getPseudoClass("unmarked");

  private final Messages messages;
  private final ScriptedText mark;

  /// Whether there is anything that could bear a mark.
  private boolean open;

  /// What is shown; null before anything is.
  private @Nullable List<HandlingMark> marks;

  HandlingBand(ShownBriefing shownBriefing, ShownArticle reading, Messages messages, Fonts fonts) {
    this.messages = messages;
    this.mark = new ScriptedText(fonts, "", "handling-mark");
    mark.setTextAlignment(TextAlignment.CENTER);
    mark.setMaxHeight(USE_PREF_SIZE);
    getStyleClass().add("handling");
    mark.setId("handling");
    getChildren().add(mark);
    shownBriefing
        .stateProperty()
        .subscribe(
            state -> {
              open = !(state instanceof LoadState.Empty);
              setVisible(open);
              setManaged(open);
              follow(marks(shownBriefing, reading));
            });
    reading.articleProperty().subscribe(article -> follow(marks(shownBriefing, reading)));
    shownBriefing.revisedProperty().subscribe(revised -> follow(marks(shownBriefing, reading)));
  }

  /// Returns what holds for the bundle and for the paragraphs of the article that is shown.
  private static List<HandlingMark> marks(ShownBriefing shownBriefing, ShownArticle reading) {
    Briefing briefing = shownBriefing.briefing();
    if (briefing == null) {
      return List.of();
    }
    HandlingMark bundle = briefing.about().handling();
    MarkedArticle shown = reading.markedArticle();
    if (shown != null) {
      return shown.article().handling(bundle);
    }
    return bundle == null ? List.of() : List.of(bundle);
  }

  /// Shows marks that are others than those shown, once anything is open: the first picture waits
  /// for each time that words are set.
  private void follow(List<HandlingMark> next) {
    if (open && !next.equals(marks)) {
      marks = next;
      show(next);
    }
  }

  /// TLP's levels stand as the standard draws them, coloured on black; a house's marks on the
  /// band's own ground.
  private void show(List<HandlingMark> marks) {
    pseudoClassStateChanged(UNMARKED, marks.isEmpty());
    pseudoClassStateChanged(TLP, marks.stream().anyMatch(m -> m.tlp() != null));
    String words =
        marks.isEmpty()
            ? messages.text("handling.none")
            : marks.stream().map(HandlingMark::text).collect(Collectors.joining(BETWEEN));
    mark.setWords(marks.isEmpty() ? words : "", HOUSE);
    String before = "";
    for (HandlingMark each : marks) {
      mark.append(before, HOUSE);
      mark.append(each.text(), styleClass(each.tlp()));
      before = BETWEEN;
    }
    mark.setAccessibleText(messages.text("handling.name", words));
  }

  private static String styleClass(@Nullable TlpLevel level) {
    return level == null ? HOUSE : "tlp-" + level.key();
  }
}
