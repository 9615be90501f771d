// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.notes.PlacedNote;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.notes.NoteRow.NoteActions;
import org.jspecify.annotations.Nullable;

/// All notes on the open briefing, by article in reading order, each article's in the order of its
/// text.
final class NoteList extends VBox {
  private final ShownBriefing shown;
  private final Notes notes;
  private final NoteWords words;
  private final Fonts fonts;
  private final NoteActions handlers;
  private final List<NoteRow> rows = new ArrayList<>();

  NoteList(ShownBriefing shown, Notes notes, NoteWords words, Fonts fonts, NoteActions handlers) {
    this.shown = shown;
    this.notes = notes;
    this.words = words;
    this.fonts = fonts;
    this.handlers = handlers;
    setId("note-list");
    getStyleClass().add("note-list");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    fill();
  }

  /// Gives the focus to the first note.
  void begin() {
    if (!rows.isEmpty()) {
      rows.getFirst().requestFocus();
    }
  }

  /// Shows the notes as they are now; the focus stays at the same place of the list.
  void fill() {
    int focused = focused();
    getChildren().clear();
    rows.clear();
    Label kept = label(words.kept(notes.keptProperty().get()), "note-kept");
    getChildren().add(kept);
    for (Problem problem : notes.problemsProperty().get()) {
      getChildren().add(label(words.problem(problem), "note-warning"));
    }
    if (notes.allProperty().get().isEmpty()) {
      getChildren().add(label(words.text("notes.none"), "note-none"));
    }
    byArticle().forEach(this::section);
    getChildren().add(foot());
    if (focused >= 0 && !rows.isEmpty()) {
      rows.get(Math.min(focused, rows.size() - 1)).requestFocus();
    }
  }

  /// The height that the notes have once wrapped: the sheet asks before there is a width.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
  }

  private static Label label(String text, String style) {
    WrappedLabel label = new WrappedLabel(text, style);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private HBox foot() {
    Button undo = new Button(words.text("notes.restore"));
    undo.setId("notes-restore");
    undo.setOnAction(event -> restore());
    undo.setVisible(handlers.canBringBack());
    undo.setManaged(undo.isVisible());
    Label hint = label(words.text("notes.list.hint"), "note-hint");
    hint.setVisible(!notes.allProperty().get().isEmpty());
    HBox foot = new HBox(hint, undo);
    foot.getStyleClass().add("note-foot");
    return foot;
  }

  private Map<String, List<Note>> byArticle() {
    Map<String, List<Note>> grouped = new LinkedHashMap<>();
    Briefing open = shown.briefing();
    if (open != null) {
      open.info().articles().forEach(article -> grouped.put(article.id(), new ArrayList<>()));
    }
    for (Note note : notes.allProperty().get()) {
      grouped.computeIfAbsent(note.target().articleId(), id -> new ArrayList<>()).add(note);
    }
    grouped.values().removeIf(List::isEmpty);
    grouped.values().forEach(list -> list.sort((a, b) -> Integer.compare(start(a), start(b))));
    return grouped;
  }

  private static int start(Note note) {
    var anchor = note.target().anchor();
    return anchor == null ? -1 : anchor.span().start();
  }

  private void section(String articleId, List<Note> members) {
    ScriptedText heading = new ScriptedText(fonts, headline(articleId), "note-article");
    getChildren().add(heading);
    for (Note note : members) {
      NoteRow row = new NoteRow(note, warnings(note), words, fonts, handlers);
      rows.add(row);
      getChildren().add(row);
    }
  }

  private String headline(String articleId) {
    Briefing open = shown.briefing();
    return open == null
        ? articleId
        : open.info()
            .article(articleId)
            .map(ArticleSummary::name)
            .orElseGet(() -> words.text("notes.article.gone", articleId));
  }

  /// The places of notes are known in the shown article; elsewhere they are looked up on going
  /// there.
  private List<String> warnings(Note note) {
    return notes.shownProperty().get().stream()
        .filter(placed -> placed.note().equals(note))
        .map(PlacedNote::outcome)
        .filter(Objects::nonNull)
        .map(this::warning)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable String warning(AnchorOutcome outcome) {
    return switch (outcome) {
      case AnchorOutcome.Exact e -> null;
      case AnchorOutcome.Moved m -> null;
      case AnchorOutcome.Changed changed -> words.text("notes.changed", changed.words());
      case AnchorOutcome.NumberChanged number -> words.text("notes.numberChanged", number.words());
      case AnchorOutcome.Ambiguous many -> words.text("notes.ambiguous");
      case AnchorOutcome.Orphaned gone -> words.text("notes.lost");
    };
  }

  private int focused() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void restore() {
    handlers.bringBack();
    fill();
  }

  private void pressed(KeyEvent event) {
    int at = focused();
    if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
      event.consume();
      restore();
    } else if (at >= 0 && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
      // At either end the focus stays; left alone it would go to whatever lies beyond the list.
      event.consume();
      int next = event.getCode() == KeyCode.DOWN ? at + 1 : at - 1;
      rows.get(Math.clamp(next, 0, rows.size() - 1)).requestFocus();
    }
  }
}
