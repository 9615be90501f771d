// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.Adjudication.Choice;
import org.briefingviewer.session.reading.ComparedReading;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.row.RowCell;
import org.jspecify.annotations.Nullable;

/// A place at which two readers differ: its words, what each says and who checked it so, and a
/// button for each choice; where somebody chose, who and when.
final class DifferenceCell extends RowCell<DifferenceCell.Row> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// A difference and what it is compared in.
  ///
  /// @param article names the article in which it stands
  record Row(ReadingDifference difference, ComparedReading in, String article) {
    @Nullable Adjudication decided() {
      return in.decided(difference);
    }
  }

  /// Takes a choice.
  interface Choosing {
    void choose(ReadingDifference at, Choice choice);
  }

  private final ReadWords words;
  private final Fonts fonts;
  private final Choosing choosing;

  DifferenceCell(ReadWords words, Fonts fonts, Choosing choosing) {
    this.words = words;
    this.fonts = fonts;
    this.choosing = choosing;
    getStyleClass().setAll("reading-cell");
  }

  @Override
  protected void show(Row row) {
    setGraphic(box(row));
    setAccessibleText(spoken(row));
  }

  private VBox box(Row row) {
    ReadingDifference difference = row.difference();
    Adjudication decided = row.decided();
    String second = String.join(", ", row.in().reading().by());
    VBox box =
        new VBox(
            new ScriptedText(
                fonts, words.text("quoted", difference.either().asWritten()), "reading-quote"),
            new ScriptedText(fonts, row.article(), "soft"),
            wrapped(words.text("readings.kind." + difference.kind()), "soft"),
            side(
                words.text("readings.first"),
                difference.first(),
                decided != null && decided.choice() == Choice.FIRST),
            side(second, difference.second(), decided != null && decided.choice() == Choice.SECOND),
            decided == null
                ? buttons(difference, second)
                : wrapped(words.chose(decided), "reading-who"));
    box.getStyleClass().add("reading-row");
    return box;
  }

  private VBox side(String who, @Nullable Finding finding, boolean chosen) {
    VBox side =
        new VBox(
            wrapped(who, "reading-who"),
            new ScriptedText(fonts, words.says(finding), "reading-says"));
    String reviewed = words.reviewed(finding);
    if (!reviewed.isEmpty()) {
      side.getChildren().add(wrapped(reviewed, "soft"));
    }
    side.getStyleClass().add("reading-side");
    side.pseudoClassStateChanged(CHOSEN, chosen);
    return side;
  }

  private HBox buttons(ReadingDifference difference, String second) {
    HBox buttons =
        new HBox(
            button("readings-first", words.text("readings.choose.first"), difference, Choice.FIRST),
            button(
                "readings-second",
                words.text("readings.choose.second", second),
                difference,
                Choice.SECOND));
    buttons.getStyleClass().add("reading-buttons");
    return buttons;
  }

  private Button button(String id, String face, ReadingDifference difference, Choice choice) {
    Button button = new Button(face);
    button.setId(id);
    button.setFocusTraversable(false);
    button.setOnAction(event -> choosing.choose(difference, choice));
    return button;
  }

  private static Label wrapped(String words, String styleClass) {
    Label label = new WrappedLabel(words);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private String spoken(Row row) {
    ReadingDifference difference = row.difference();
    Adjudication decided = row.decided();
    return Stream.of(
            words.text("quoted", difference.either().asWritten()),
            row.article(),
            words.text("readings.kind." + difference.kind()),
            words.text("readings.first"),
            words.says(difference.first()),
            words.reviewed(difference.first()),
            String.join(", ", row.in().reading().by()),
            words.says(difference.second()),
            words.reviewed(difference.second()),
            decided == null ? "" : words.chose(decided))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
