// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.KeptCopy;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.jspecify.annotations.Nullable;

/// Where an article comes from: the article as a work, what it was written from, and the copies
/// that the briefing keeps. What is not known is said to be so.
final class SourceCard extends VBox {
  private static final int SHOWN_COPIES = 12;
  private static final long KILO = 1000;

  private final MessageSpeech speech;
  private final Fonts fonts;
  private final Consumer<String> copy;
  private @Nullable Button first;

  /// @param originals copies of what was imported
  /// @param copy takes a citation to the clipboard
  SourceCard(
      Article article,
      Briefing briefing,
      List<KeptCopy> originals,
      MessageSpeech speech,
      Fonts fonts,
      Consumer<String> copy) {
    this.speech = speech;
    this.fonts = fonts;
    this.copy = copy;
    getStyleClass().add("source-card");
    ArticleWorks works = new ArticleWorks(speech);
    Reference itself = works.itself(article, briefing.knowledge());
    String published = speech.moment(article.publication());
    work(
        "out.source.article",
        itself,
        published.isEmpty() ? date(itself.issued()) : published,
        works.ofArticle(article, briefing.knowledge()));
    for (Reference source : works.sources(article, briefing.knowledge())) {
      work("out.source.from", source, date(source.issued()), works.line(source));
    }
    kept(originals);
  }

  /// Gives the first citation's button the focus.
  void focusFirst() {
    if (first != null) {
      first.requestFocus();
    }
  }

  private void work(String headingKey, Reference work, String published, String citation) {
    WrappedLabel heading = new WrappedLabel(speech.text(headingKey), "source-heading");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("source-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, values);
    row(grid, "out.source.title.row", work.title());
    row(grid, "out.source.producer", producer(work));
    if (!work.authors().isEmpty()) {
      row(grid, "out.source.authors", String.join(", ", work.authors()));
    }
    row(grid, "out.source.published", published);
    row(grid, "out.source.accessed", date(work.accessed()));
    if (work.url() != null) {
      row(grid, "out.source.address", work.url());
    }
    row(grid, "out.source.rights", work.rights());
    row(grid, "out.source.about", work.about());
    row(grid, "out.source.reliability", speech.text("out.source.notRated"));
    Button button = new Button(speech.text("out.citation"));
    button.setAccessibleText(speech.text("out.citation") + ": " + work.title());
    button.getStyleClass().add("source-copy");
    button.defaultButtonProperty().bind(button.focusedProperty());
    ScriptedText copied = new ScriptedText(fonts, "", "source-copied");
    button.setOnAction(
        event -> {
          copy.accept(citation);
          copied.setWords(speech.text("out.citation.copied", citation), "source-copied");
        });
    if (first == null) {
      first = button;
      button.setId("copy-citation");
    }
    VBox section = new VBox(heading, grid, button, copied);
    section.getStyleClass().add("source-work");
    getChildren().add(section);
  }

  private @Nullable String producer(Reference work) {
    String container = work.containerTitle();
    String publisher = work.publisher();
    if (container == null || container.equals(publisher)) {
      return publisher;
    }
    return publisher == null ? container : container + " · " + publisher;
  }

  private String date(@Nullable PartialDate date) {
    return date == null ? "" : speech.date(date);
  }

  private void row(GridPane grid, String key, @Nullable String value) {
    Label name = new Label(speech.text(key));
    name.getStyleClass().add("source-name");
    boolean known = value != null && !value.isBlank();
    ScriptedText words =
        new ScriptedText(
            fonts,
            known ? Objects.requireNonNull(value) : speech.text("out.source.notStated"),
            known ? "source-value" : "source-unknown");
    grid.addRow(grid.getRowCount(), name, words);
  }

  private void kept(List<KeptCopy> copies) {
    WrappedLabel heading =
        new WrappedLabel(speech.text("out.source.copies", copies.size()), "source-heading");
    VBox section = new VBox(heading);
    section.getStyleClass().add("source-work");
    for (KeptCopy kept : copies.subList(0, Math.min(SHOWN_COPIES, copies.size()))) {
      String words =
          kept.bytes() < 0
              ? kept.name()
              : speech.text("out.source.copy", kept.name(), Math.ceilDiv(kept.bytes(), KILO));
      section.getChildren().add(new ScriptedText(fonts, words, "source-value"));
    }
    if (copies.size() > SHOWN_COPIES) {
      String more = speech.text("out.source.more", copies.size() - SHOWN_COPIES);
      section.getChildren().add(new ScriptedText(fonts, more, "source-value"));
    }
    getChildren().add(section);
  }
}
