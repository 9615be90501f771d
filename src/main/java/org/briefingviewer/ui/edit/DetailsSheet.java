// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.edit.BriefingEdit.DescribeArticle.Details;
import org.briefingviewer.ui.field.NamedField;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.DateReading;
import org.jspecify.annotations.Nullable;

/// Asks who published an article, who wrote it, who may use it how, and when it was read.
final class DetailsSheet extends VBox {

  private final Details now;
  private final Fonts fonts;
  private final WordField publisher = new WordField();
  private final WordField byline = new WordField();
  private final WordField rights = new WordField();
  private final WordField accessed = new WordField();
  private final DateReading dates;
  private final WrappedLabel refused = new WrappedLabel("").goneWhenEmpty();
  private final Button keep;

  /// @param dated whether the article is a known work, which alone has a day on which it was read
  /// @param given told what is to be said of the article
  DetailsSheet(
      Messages messages, Fonts fonts, Details now, boolean dated, Consumer<Details> given) {
    this.now = now;
    this.fonts = fonts;
    dates = new DateReading(messages);
    keep = new Button(messages.text("edit.details.go"));
    keep.setId("details-keep");
    keep.getStyleClass().add("main-button");
    keep.setOnAction(event -> given.accept(details()));
    refused.setId("details-refused");
    refused.getStyleClass().add("name-refused");
    getChildren().add(new WrappedLabel(messages.text("edit.details.words")));
    Byline by = now.byline();
    PartialDate read = now.accessed();
    add(messages, publisher, "publisher", now.publisher());
    add(messages, byline, "byline", by == null ? null : String.join("; ", by.names()));
    add(messages, rights, "rights", now.rights());
    if (dated) {
      add(messages, accessed, "accessed", read == null ? null : read.iso());
    }
    getChildren().addAll(keep, refused);
    getStyleClass().addAll("name-sheet", "details-sheet");
    Stream.of(publisher, byline, rights, accessed)
        .forEach(
            field -> {
              field.textProperty().subscribe(typed -> judge(messages));
              field.setOnAction(
                  event -> {
                    if (!keep.isDisabled()) {
                      given.accept(details());
                    }
                  });
            });
  }

  private void add(Messages messages, TextField field, String which, @Nullable String value) {
    String words = messages.text("edit.details." + which);
    field.setId("details-" + which);
    field.setAccessibleText(words);
    field.setText(value == null ? "" : value);
    TypedFace.follow(field, fonts);
    getChildren().add(new NamedField(words, field));
  }

  /// Returns what is said of an article now.
  static Details of(Article article, Knowledge known) {
    List<String> works = known.sources().getOrDefault(article.id(), List.of());
    PartialDate accessed =
        known.references().stream()
            .filter(work -> works.contains(work.id()))
            .map(Reference::accessed)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Details(
        article.publication().publisher(),
        article.byline(),
        article.publication().rights(),
        accessed);
  }

  private void judge(Messages messages) {
    boolean date = accessed.getText().isBlank() || date() != null;
    refused.setText(date ? "" : messages.text("ties.lack.DATE"));
    keep.setDisable(!date || details().equals(now));
  }

  private @Nullable PartialDate date() {
    return dates.read(accessed.getText());
  }

  /// Names that were not changed keep the line that they stood in.
  private Details details() {
    List<String> names =
        Stream.of(byline.getText().split(";", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    Byline before = now.byline();
    Byline by =
        before != null && before.names().equals(names)
            ? before
            : names.isEmpty() ? null : new Byline(names, String.join(", ", names));
    return new Details(
        words(publisher), by, words(rights), accessed.getText().isBlank() ? null : date());
  }

  private static @Nullable String words(TextField field) {
    return field.getText().isBlank() ? null : field.getText().strip();
  }

  void focusFirst() {
    publisher.requestFocus();
  }
}
