// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.find;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The hits by article, and above them how many, and by which spellings. What is selected is shown
/// in the text.
final class FoundPage extends VBox {
  private static final String SOFT = "soft";

  private final ShownBriefing shownBriefing;
  private final BriefingFinder finder;
  private final FoundWords words;
  private final Messages messages;
  private final Fonts fonts;
  private final Runnable close;
  private final RevealingList<FoundRow> list = new RevealingList<>();
  private final Label summary = wrapping("found-summary");
  private final ScriptedText also;
  private final Label value = wrapping(SOFT);
  private final Label where = wrapping(SOFT);
  private final Label unread = wrapping(SOFT);
  private final ScriptedText nothing;
  private boolean following;

  FoundPage(
      ShownBriefing shownBriefing,
      BriefingFinder finder,
      FoundWords words,
      Messages messages,
      Fonts fonts,
      Runnable close) {
    this.shownBriefing = shownBriefing;
    this.finder = finder;
    this.words = words;
    this.messages = messages;
    this.fonts = fonts;
    this.close = close;
    this.also = new ScriptedText(fonts, "", SOFT);
    this.nothing = new ScriptedText(fonts, "", SOFT);
    build();
    bind();
  }

  private static Label wrapping(String styleClass) {
    WrappedLabel label = new WrappedLabel();
    label.getStyleClass().add(styleClass);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void build() {
    setId("found-page");
    where.setId("found-where");
    getStyleClass().add("found-page");
    list.setId("found");
    list.setAccessibleText(messages.text("find.list"));
    list.setCellFactory(view -> new FoundCell(words, messages, fonts));
    list.setPlaceholder(new Region());
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox head = new VBox(summary, nothing, where, also, value, unread);
    head.getStyleClass().add("found-head");
    getChildren().addAll(head, list);
  }

  private void bind() {
    finder.resultsProperty().subscribe(this::show);
    finder.hitProperty().subscribe(this::follow);
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void show(SearchResults results) {
    boolean any = results.count() > 0;
    summary.setText(words.summary(results));
    offer(summary, any);
    nothing.setWords(results.active() ? words.nothing(results) : "", SOFT);
    offer(nothing, results.active() && !any);
    where.setText(words.where(results));
    offer(where, results.active() && !any && results.done());
    also.setWords(words.also(results), SOFT);
    offer(also, !results.also().isEmpty());
    value.setText(words.value(results));
    offer(value, results.figure() != null && any);
    unread.setText(words.unread(results));
    offer(unread, !results.unread().isEmpty());
    fill(results);
  }

  private static void offer(Region part, boolean offered) {
    part.setVisible(offered);
    part.setManaged(offered);
  }

  /// Rows that stay in place are kept, so that the list does not jump while more comes in.
  private void fill(SearchResults results) {
    Briefing briefing = shownBriefing.briefing();
    List<FoundRow> rows =
        briefing == null ? List.of() : FoundRow.of(results, briefing.info().articles());
    List<FoundRow> shown = list.getItems();
    following = true;
    if (!shown.isEmpty()
        && rows.size() >= shown.size()
        && rows.subList(0, shown.size()).equals(shown)) {
      list.getItems().addAll(rows.subList(shown.size(), rows.size()));
    } else {
      list.getItems().setAll(rows);
    }
    following = false;
    offer(list, !rows.isEmpty());
    follow(finder.hitProperty().get());
  }

  private void follow(@Nullable SearchHit hit) {
    int row = hit == null ? -1 : row(hit);
    following = true;
    if (row < 0) {
      list.getSelectionModel().clearSelection();
    } else if (!chosen(hit)) {
      list.getSelectionModel().clearAndSelect(row);
    }
    following = false;
    list.reveal(row);
  }

  private boolean chosen(@Nullable SearchHit hit) {
    FoundRow selected = list.getSelectionModel().getSelectedItem();
    return selected != null && selected.hit().equals(hit);
  }

  private int row(SearchHit hit) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof FoundRow.Line line && line.hit().equals(hit)) {
        return i;
      }
    }
    return -1;
  }

  private void choose(@Nullable FoundRow selected) {
    if (!following && selected != null && !selected.hit().equals(finder.hitProperty().get())) {
      finder.choose(selected.hit());
    }
  }

  private void pressed(KeyEvent event) {
    FoundRow selected = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      finder.choose(selected.hit());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  /// Takes the focus into the list, when there is anything in it.
  void take() {
    if (!list.getItems().isEmpty()) {
      list.requestFocus();
    }
  }
}
