// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.StepInPane;
import org.jspecify.annotations.Nullable;

/// A pane over the briefing, and the way from it to a passage of the briefing and back. While
/// something of the briefing is looked at the pane waits, and says so at the foot of the text.
public final class PassageTrip {
  private final ReaderMoves moves;
  private final PartHost host;
  private final Fonts fonts;
  private final Runnable closing;
  private final BooleanProperty showing = new SimpleBooleanProperty();
  private final BooleanProperty returning = new SimpleBooleanProperty();

  /// What lies over the briefing, or waits.
  private @Nullable Region pane;

  private @Nullable Node focused;
  private @Nullable Words words;
  private @Nullable AwayBar away;

  /// What is said while a pane waits.
  ///
  /// @param waiting what waits
  /// @param backByKey what leads back, where Esc does
  /// @param back what leads back
  /// @param close what lets go of it
  public record Words(String waiting, String backByKey, String back, String close) {}

  /// @param closing lets go of what the pane shows
  public PassageTrip(
      ReaderChoice choice, ReaderMoves moves, PartHost host, Fonts fonts, Runnable closing) {
    this.moves = moves;
    this.host = host;
    this.fonts = fonts;
    this.closing = closing;
    choice.articleIdProperty().subscribe((before, now) -> makeWay(now));
    choice.passageProperty().subscribe((before, now) -> makeWay(now));
    choice.tieProperty().subscribe((before, now) -> makeWay(now));
    choice.estimateProperty().subscribe(this::chosen);
  }

  /// Whether the pane is seen.
  public ReadOnlyBooleanProperty showingProperty() {
    return showing;
  }

  /// Whether a passage was opened from it, so that Esc leads back.
  public ReadOnlyBooleanProperty returningProperty() {
    return returning;
  }

  /// Lays a pane over the briefing.
  ///
  /// @param entry what has the focus there
  /// @param said what is said while it waits; null where it is closed instead
  public void lay(Region shown, Node entry, @Nullable Words said) {
    undock();
    returning.set(false);
    pane = null; // what lies there is only taken away
    host.cover(shown, () -> lifted(shown));
    pane = shown;
    focused = entry;
    words = said;
    showing.set(true);
    entry.requestFocus();
  }

  /// Lays over the briefing what says that something is under way, until it has come.
  ///
  /// @param cancelled gives it up
  public void await(String words, String cancel, Runnable cancelled) {
    WaitingPane waiting = new WaitingPane(words, cancel, cancelled);
    lay(waiting, waiting.entry(), null);
  }

  private void lifted(Region shown) {
    if (!shown.equals(pane)) {
      return;
    }
    showing.set(false);
    Words said = words;
    if (said == null) {
      closing.run();
      return;
    }
    AwayBar bar =
        new AwayBar(
            fonts, said.waiting(), returning.get() ? said.backByKey() : said.back(), this::back);
    bar.add("away-close", said.close(), closing);
    away = bar;
    host.dock(bar, () -> returning.set(false));
  }

  /// Something of the briefing is to be seen.
  private void makeWay(@Nullable Object chosen) {
    if (chosen != null && showing.get() && words != null) {
      host.uncover();
    }
  }

  /// An edit puts another object in the place of the same estimate.
  private void chosen(@Nullable Estimate before, @Nullable Estimate now) {
    if (now != null && (before == null || !before.id().equals(now.id()))) {
      makeWay(now);
    }
  }

  /// Opens a passage of the briefing; Esc leads back.
  public void open(EvidenceQuote quote) {
    go(() -> moves.showPassage(quote));
  }

  /// Goes somewhere else; Esc leads back.
  public void go(Runnable going) {
    returning.set(true);
    host.uncover();
    going.run();
    host.focusText();
  }

  /// Leaves the pane, which waits.
  public void leave() {
    host.uncover();
    host.focusText();
  }

  /// Goes back to the pane.
  public void back() {
    Region waiting = pane;
    Node entry = waiting instanceof StepInPane stepped ? stepped.entry() : focused;
    if (waiting != null && entry != null && !showing.get()) {
      lay(waiting, entry, words);
    }
  }

  /// Ends it, wherever the pane is.
  public void end() {
    boolean seen = showing.get();
    pane = null;
    focused = null;
    words = null;
    showing.set(false);
    returning.set(false);
    undock();
    if (seen) {
      host.uncover();
      host.focusText();
    }
  }

  private void undock() {
    AwayBar bar = away;
    away = null;
    if (bar != null) {
      host.undock(bar);
    }
  }

  /// Says what is under way, with a button that gives it up.
  static final class WaitingPane extends VBox {
    private final Button button;

    WaitingPane(String words, String cancel, Runnable cancelled) {
      button = new Button(cancel);
      button.setId("waiting-cancel");
      button.setOnAction(event -> cancelled.run());
      setId("waiting");
      getStyleClass().add("draft-waiting");
      setAlignment(Pos.CENTER);
      getChildren().addAll(new WrappedLabel(words), button);
    }

    /// Returns what has the focus.
    Node entry() {
      return button;
    }
  }

  /// Stands at the foot of the text while something that lay over it waits.
  static final class AwayBar extends HBox {
    /// @param words what waits
    /// @param back what leads to it
    public AwayBar(Fonts fonts, String words, String back, Runnable going) {
      setId("away-bar");
      getStyleClass().add("away-bar");
      setAlignment(Pos.CENTER_LEFT);
      setFillHeight(false);
      ScriptedText said = new ScriptedText(fonts, words, "away-words");
      HBox.setHgrow(said, Priority.ALWAYS);
      getChildren().add(said);
      add("away-back", back, going);
    }

    /// Adds a button.
    public void add(String id, String words, Runnable handler) {
      Button button = new SheetButton(id, words, handler);
      getChildren().add(button);
    }
  }
}
