// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.field.RunLine;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.part.ActionButton;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;

/// The bar under the band: what is open, and the commands at hand.
final class TopBar extends HBox {
  private static final PseudoClass PRESSED_IN = PseudoClass.getPseudoClass("on");

  private final Messages messages;
  private final Fonts fonts;
  private final HBox title = new HBox();
  private final Tooltip whole = new Tooltip();

  /// @param field stands before the text's size: where the user looks for words
  TopBar(
      ReadingSession session,
      Settings settings,
      Messages messages,
      Fonts fonts,
      WindowCommands commands,
      CommandMenu menu,
      Region field) {
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().add("top-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(messages.text("bar.name"));
    title.setMinWidth(0);
    title.setAlignment(Pos.CENTER_LEFT);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button open = new ActionButton(commands.open());
    open.setMinWidth(USE_PREF_SIZE);
    open.setId("open");
    getChildren()
        .addAll(title, open, spacer, field, textSize(settings, commands), theme(commands), menu);
    session.stateProperty().subscribe(state -> showTitle(session));
    session.revisedProperty().subscribe(revised -> showTitle(session));
  }

  /// Adds the button of the walk over what is to be looked at; it looks pressed while that is on.
  void offerReview(Action toggle, ObservableValue<Boolean> on) {
    Button review = new ActionButton(toggle, messages.text("review.button"), null);
    review.setId("review");
    review.setMinWidth(USE_PREF_SIZE);
    on.subscribe(is -> review.pseudoClassStateChanged(PRESSED_IN, is));
    getChildren().add(getChildren().size() - 4, review);
  }

  private void showTitle(ReadingSession session) {
    Briefing briefing = session.briefing();
    String words =
        session.stateProperty().get() instanceof LoadState.Ready
                && briefing != null
                && !briefing.about().title().isEmpty()
            ? ScriptedText.shortened(briefing.about().title())
            : messages.text("window.title");
    RunLine line = RunLine.of(words, fonts, "bar-title");
    HBox.setHgrow(line, Priority.ALWAYS);
    line.explain(whole); // where the bar is narrow the title is cut
    title.getChildren().setAll(line);
    whole.setText(words);
    whole.getStyleClass().setAll("tooltip", TypedFace.of(words).styleClass());
  }

  private HBox textSize(Settings settings, WindowCommands commands) {
    Button smaller = new ActionButton(commands.zoomOut(), messages.text("bar.smaller"), null);
    Button plain = new ActionButton(commands.zoomPlain(), "", null);
    Button larger = new ActionButton(commands.zoomIn(), messages.text("bar.larger"), null);
    smaller.getStyleClass().add("size-smaller");
    plain.getStyleClass().add("size-plain");
    larger.getStyleClass().add("size-larger");
    settings
        .zoomProperty()
        .subscribe(percent -> plain.setText(messages.text("percent", percent.toString())));
    HBox group = new HBox(smaller, plain, larger);
    group.setMinWidth(USE_PREF_SIZE);
    group.getChildren().forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
    group.getStyleClass().add("size-group");
    return group;
  }

  private static Button theme(WindowCommands commands) {
    Region icon = new Region();
    icon.getStyleClass().add("theme-icon");
    Button theme = new ActionButton(commands.theme(), "", icon);
    theme.setId("theme");
    theme.setMinWidth(USE_PREF_SIZE);
    return theme;
  }
}
