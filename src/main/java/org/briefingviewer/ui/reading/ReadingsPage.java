// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.reading;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.reading.Adjudication.Choice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.reading.ComparedReading;
import org.briefingviewer.session.reading.SecondReadings;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.jspecify.annotations.Nullable;

/// How far two readers agree, and each place at which they do not. What is selected is shown in the
/// text; 1 keeps the first reading there, 2 takes the second, and the next one comes into view.
final class ReadingsPage extends BorderPane {
  private final ShownBriefing shown;
  private final ReaderMoves moves;
  private final ReadWords words;
  private final DifferenceCell.Choosing choosing;
  private final ListView<DifferenceCell.Row> list = new ListView<>();
  private final VBox head = new VBox();
  private boolean filling;

  ReadingsPage(
      ShownBriefing shown,
      ReaderMoves moves,
      SecondReadings readings,
      ReadWords words,
      Fonts fonts,
      DifferenceCell.Choosing choosing) {
    this.shown = shown;
    this.moves = moves;
    this.words = words;
    this.choosing = choosing;
    setId("readings-page");
    getStyleClass().add("readings-page");
    head.getStyleClass().add("readings-head");
    list.setId("readings");
    list.getStyleClass().add("readings-list");
    list.setAccessibleText(words.text("readings.name"));
    list.setPlaceholder(wrapped(words.text("readings.none"), "soft"));
    list.setCellFactory(view -> new DifferenceCell(words, fonts, choosing));
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    setTop(head);
    setCenter(list);
    readings.comparedProperty().subscribe(this::fill);
  }

  void focusDifferences() {
    list.requestFocus();
  }

  /// The character counts and not the key, which lies elsewhere on other keyboards.
  private void typed(KeyEvent event) {
    DifferenceCell.Row row = list.getSelectionModel().getSelectedItem();
    boolean first = event.getCharacter().equals("1");
    if (row != null && row.decided() == null && (first || event.getCharacter().equals("2"))) {
      choosing.choose(row.difference(), first ? Choice.FIRST : Choice.SECOND);
      event.consume();
    }
  }

  private void fill(@Nullable ComparedReading compared) {
    filling = true;
    int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
    list.getItems().clear();
    head.getChildren().clear();
    if (compared != null) {
      say(compared);
      compared.agreement().differences().stream()
          .map(each -> new DifferenceCell.Row(each, compared, shown.nameOf(each.articleId())))
          .forEach(list.getItems()::add);
    }
    filling = false;
    select(selected);
  }

  /// Goes to the next place that nobody has decided, from where the reader was.
  private void select(int from) {
    int size = list.getItems().size();
    for (int i = 0; i < size; i++) {
      int at = (from + i) % size;
      if (list.getItems().get(at).decided() == null) {
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(at);
        return;
      }
    }
  }

  private void say(ComparedReading compared) {
    Agreement agreement = compared.agreement();
    head.getChildren()
        .addAll(
            List.of(
                wrapped(
                    words.text("readings.count", agreement.same(), agreement.both()),
                    "readings-count"),
                wrapped(
                    words.text(
                        "readings.by",
                        String.join(", ", compared.reading().by()),
                        firstReaders(agreement)),
                    "readings-who"),
                wrapped(words.text("readings.left", compared.open().size()), "readings-left"),
                wrapped(
                    words.text("readings.only", agreement.onlyFirst(), agreement.onlySecond()),
                    "soft"),
                wrapped(words.alpha(agreement), "soft")));
    if (!agreement.others().isEmpty()) {
      head.getChildren()
          .add(wrapped(words.text("readings.others", agreement.others().size()), "soft"));
    }
  }

  /// Returns who stands behind the first reading where the two differ.
  private String firstReaders(Agreement agreement) {
    TreeSet<String> names = new TreeSet<>();
    for (ReadingDifference difference : agreement.differences()) {
      Finding first = difference.first();
      if (first != null && first.review().by() != null) {
        names.add(first.review().by());
      }
    }
    return names.isEmpty() ? words.text("readings.first") : String.join(", ", names);
  }

  private static Label wrapped(String words, String styleClass) {
    Label label = new WrappedLabel(words);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private void show(DifferenceCell.@Nullable Row row) {
    if (row != null && !filling) {
      ReadingDifference at = row.difference();
      moves.showPassage(
          new EvidenceQuote(at.articleId(), at.either().place(), at.either().asWritten()));
    }
  }
}
