// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.notes;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Note;
import org.briefingviewer.session.notes.NoteDraft;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedArea;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.WritingPane;
import org.jspecify.annotations.Nullable;

/// Where a note is written, at the foot of the text. What is typed is kept as it is typed; closing
/// only puts the editor away, and takes away a note that was left empty.
final class NoteEditor extends VBox implements WritingPane {
  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 9;

  private final Notes notes;
  private final NoteWords words;
  private final Fonts fonts;
  private final Consumer<NoteEditor> close;
  private final @Nullable Note original;
  private final WrappedArea area = new WrappedArea();
  private NoteDraft draft;

  /// @param close puts the editor away
  NoteEditor(
      Notes notes, NoteDraft draft, NoteWords words, Fonts fonts, Consumer<NoteEditor> close) {
    this.notes = notes;
    this.draft = draft;
    this.words = words;
    this.fonts = fonts;
    this.close = close;
    this.original = draft.note();
    build();
    bind();
  }

  private void build() {
    setId("note-editor");
    getStyleClass().add("note-editor");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.text("notes.editor.name"));
    area.setId("note-text");
    area.setAccessibleText(words.text("notes.editor.text", words.about(draft.target())));
    area.setPromptText(words.text("notes.editor.prompt"));
    area.setText(original == null ? "" : original.text());
    area.positionCaret(area.getLength());
    VBox column = new VBox(head(), area, foot());
    column.getStyleClass().add("note-column");
    getChildren().add(column);
  }

  private HBox head() {
    Label label =
        new Label(
            words.text(draft.target().estimateId() == null ? "notes.on" : "notes.onEstimate"));
    label.getStyleClass().add("note-label");
    label.setGraphic(pencil());
    label.setMinWidth(USE_PREF_SIZE);
    ScriptedText about = new ScriptedText(fonts, words.about(draft.target()), "note-about");
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox head = new HBox(label, about);
    head.getStyleClass().add("note-head");
    return head;
  }

  static Region pencil() {
    Region pencil = new Region();
    pencil.getStyleClass().add("note-pencil");
    return pencil;
  }

  private HBox foot() {
    WrappedLabel hint = new WrappedLabel(words.text("notes.editor.hint"), "note-hint");
    WrappedLabel kept = new WrappedLabel(words.kept(notes.keptProperty().get()), "note-hint");
    VBox said = new VBox(hint, kept);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button remove = new SheetButton("note-remove", words.text("notes.editor.remove"), this::remove);
    Button done = new SheetButton("note-done", words.text("notes.editor.done"), this::finish);
    remove.setVisible(original != null);
    remove.setManaged(original != null);
    HBox foot = new HBox(said, remove, done);
    foot.getStyleClass().add("note-foot");
    return foot;
  }

  private void bind() {
    TypedFace.follow(area, fonts);
    area.textProperty().subscribe(this::typed);
    area.widthProperty().subscribe(width -> grow());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    grow();
  }

  /// Returns what the note is about.
  Note.Target target() {
    return draft.target();
  }

  /// Gives the focus to the text.
  void begin() {
    area.requestFocus();
  }

  private void typed(String text) {
    if (!text.isBlank()) {
      draft = notes.write(draft, text);
    }
    grow();
  }

  /// Makes the field as high as its text, within bounds.
  private void grow() {
    Node text = area.lookup(".text");
    int lines = LEAST_LINES;
    if (text != null && area.getFont() != null) {
      Bounds bounds = text.getLayoutBounds();
      lines = (int) Math.ceil(bounds.getHeight() / lineHeight());
    }
    int shown = Math.clamp(lines, LEAST_LINES, MOST_LINES);
    if (area.getPrefRowCount() != shown) {
      area.setPrefRowCount(shown);
    }
  }

  private double lineHeight() {
    javafx.scene.text.Text line = new javafx.scene.text.Text("x");
    line.setFont(area.getFont());
    return line.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    grow();
    super.layoutChildren();
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (event.getCode() == KeyCode.ESCAPE || enter) {
      event.consume();
      finish();
    }
  }

  /// Ends the writing and puts the editor away.
  void finish() {
    if (area.getText().isBlank()) {
      remove();
    } else {
      close.accept(this);
    }
  }

  private void remove() {
    Note written = draft.note();
    if (original != null) {
      notes.remove(original);
    } else if (written != null) {
      notes.discard(written);
    }
    close.accept(this);
  }
}
