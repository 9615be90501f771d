// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.field.RunLine;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;

/// The bar under the band: what is open, and one place for each thing that one does with it.
final class TopBar extends HBox {
  private static final PseudoClass PRESSED_IN = PseudoClass.getPseudoClass("on");
  private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

  /// Below this width, in em, the state of what is open is a number beside an icon.
  private static final double NARROW = 76;

  /// As wide as two digits need, so that nothing beside it moves as the count does, in em.
  private static final double SAVE_WIDTH = 12.3;

  /// The font size of the window at 100 %, in pixels; see `window.css`.
  private static final double EM = 14;

  private final Messages messages;
  private final Fonts fonts;
  private final Settings settings;
  private final HBox title = new HBox();
  private final Tooltip whole = new Tooltip();
  private final Button review;
  private final Button save;

  /// What can be done with a briefing, as long as one is there.
  private final List<Region> things;

  /// What its buttons do.
  ///
  /// @param review turns the walk over what is to be looked at on and off
  record BarActions(Action review, Action present, Action save, Action undo) {}

  /// @param handOn the menu of what leaves the program
  /// @param field where the user looks for words
  TopBar(
      WindowContext of, BarActions handlers, CommandMenu handOn, Region field, CommandMenu menu) {
    messages = of.messages();
    fonts = of.fonts();
    settings = of.settings();
    ShownBriefing shown = of.bench().shown();
    getStyleClass().add("top-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(messages.text("bar.name"));
    title.setMinWidth(0);
    title.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(title, Priority.ALWAYS);
    review = button("review", handlers.review(), messages.text("review.button"));
    Button present = button("present", handlers.present(), messages.text("bar.present"));
    save = button("save", handlers.save(), messages.text("bar.save"));
    Button undo = button("undo", handlers.undo(), "");
    handOn.setGraphic(icon("hand-on"));
    things = List.of(review, present, handOn, save, undo, field);
    getChildren().add(title);
    getChildren().addAll(things);
    getChildren().add(menu);
    shown.stateProperty().subscribe(state -> showTitle(shown));
    shown.revisedProperty().subscribe(revised -> showTitle(shown));
    of.bench().review().onProperty().subscribe(this::showReviewing);
    Document document = of.bench().document();
    shown.stateProperty().subscribe(this::showThings);
    Runnable saved = () -> showSaved(shown, document);
    shown.stateProperty().subscribe(saved);
    document.unsavedProperty().subscribe(saved);
    widthProperty().subscribe(saved);
    settings.zoomProperty().subscribe(saved);
    saved.run();
  }

  private static Node icon(String name) {
    Region icon = new Region();
    icon.getStyleClass().addAll("bar-icon", "icon-" + name);
    return icon;
  }

  private static Button button(String id, Action action, String words) {
    Button button = new ActionButton(action, words, icon(id));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.accessibleTextProperty().bind(action.textProperty());
    Tooltip told = new Tooltip();
    told.textProperty().bind(explained(action));
    button.setTooltip(told);
    return button;
  }

  /// Returns what an action is called, with its key.
  private static ObservableValue<String> explained(Action action) {
    String key =
        action.getAccelerator() == null
            ? ""
            : " (" + action.getAccelerator().getDisplayText() + ")";
    return Bindings.concat(action.textProperty(), key);
  }

  private void showReviewing(boolean on) {
    review.pseudoClassStateChanged(PRESSED_IN, on);
  }

  /// Where nothing is open, the ways to a text stand alone.
  private void showThings(LoadState state) {
    boolean there = !(state instanceof LoadState.Empty);
    things.forEach(thing -> thing.setVisible(there));
    things.forEach(thing -> thing.setManaged(there)); // the title takes their room
  }

  private void showSaved(ShownBriefing shown, Document document) {
    int unsaved = document.unsavedProperty().get();
    boolean open = shown.stateProperty().get() instanceof LoadState.Ready;
    save.pseudoClassStateChanged(UNSAVED, open && unsaved > 0);
    save.setMinWidth(narrow() ? USE_PREF_SIZE : SAVE_WIDTH * em());
    if (open && unsaved > 0) {
      // Where the bar is too narrow for all words the icon says the rest.
      save.setText(messages.text(narrow() ? "bar.save.count" : "bar.save.unsaved", unsaved));
    } else {
      boolean saved = open && !document.untitled();
      save.setText(narrow() ? "" : messages.text(saved ? "bar.saved" : "bar.save"));
    }
  }

  private boolean narrow() {
    return getWidth() > 0 && getWidth() < NARROW * em();
  }

  private double em() {
    return EM * Math.max(100, settings.zoomProperty().get()) / 100;
  }

  private void showTitle(ShownBriefing shown) {
    Briefing briefing = shown.briefing();
    String words =
        shown.stateProperty().get() instanceof LoadState.Ready
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
}
