// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.notes;

import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Note;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;

/// A note in the list of all: the words it is about, what was written, when. Enter goes there,
/// Delete takes it away.
final class NoteRow extends VBox {
  private final Note note;
  private final NoteActions handlers;

  /// What can be done with a note of the list.
  interface NoteActions {
    void goTo(Note note);

    void remove(Note note);

    /// Returns whether the last act was to take a note away.
    boolean canBringBack();

    /// Brings back the note that was taken away last.
    void bringBack();
  }

  /// @param warnings what is wrong with its place; none when it stands in its text
  NoteRow(Note note, List<String> warnings, NoteWords words, Fonts fonts, NoteActions handlers) {
    this.note = note;
    this.handlers = handlers;
    String about = words.about(note.target());
    Label day = new Label(words.day(note));
    day.getStyleClass().add("note-day");
    getChildren()
        .addAll(
            new ScriptedText(fonts, about, "note-quote"),
            new ScriptedText(fonts, note.text(), "note-words"));
    warnings.forEach(warning -> getChildren().add(warning(warning)));
    getChildren().add(day);
    getStyleClass().add("note-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.text("notes.row", about, note.text(), words.day(note)));
    setAccessibleHelp(words.text("notes.row.help"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private static Label warning(String words) {
    return new WrappedLabel(words, "note-warning");
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
      event.consume();
      handlers.goTo(note);
    } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
      event.consume();
      handlers.remove(note);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      event.consume();
      handlers.goTo(note);
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      handlers.goTo(note);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
