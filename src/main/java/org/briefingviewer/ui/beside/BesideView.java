// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.beside;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.translation.AlignedParagraph;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.translation.BesideText;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.field.RowedList;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.ui.passage.PassageKeys;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.TranslationWords;
import org.briefingviewer.wording.name.TranslatorWords;
import org.jspecify.annotations.Nullable;

/// An original and its translation side by side: in each row the paragraphs that say the same, so
/// that both scroll together. Above them stands what the two say differently. The chosen figure is
/// marked in both.
final class BesideView extends BorderPane implements StepInPane, WritingPane {
  /// How many differences are in view.
  private static final int ROWS = 4;

  /// In percent.
  private static final double HALF = 50;

  private final Messages messages;
  private final Fonts fonts;
  private final TranslationWords words;
  private final TranslatorWords who;
  private final TranslationComparison comparison;
  private final BesideText beside;
  private final Consumer<EvidenceQuote> opening;
  private final Runnable closing;
  private final BesideSide original;
  private final BesideSide translation;
  private final ObjectProperty<@Nullable TranslatedFigure> chosen =
      new SimpleObjectProperty<>(null);
  private final RowedList<TranslatedFigure> differences;
  private final RevealingList<AlignedParagraph> texts = new RevealingList<>();

  /// Never seen: of the size of the text's letters.
  private final Label letters = new Label();

  /// @param opening opens a passage of one of the two articles
  /// @param closing lets go of it
  BesideView(
      BesideText beside,
      Messages messages,
      Fonts fonts,
      Consumer<EvidenceQuote> opening,
      Runnable closing) {
    this.beside = beside;
    this.comparison = beside.comparison();
    this.messages = messages;
    this.fonts = fonts;
    this.words = new TranslationWords(new MessageSpeech(messages));
    this.who = new TranslatorWords(new MessageSpeech(messages));
    this.opening = opening;
    this.closing = closing;
    List<TranslatedFigure> all = comparison.figures();
    this.original =
        new BesideSide(
            comparison.original().article(),
            all,
            TranslatedFigure::original,
            () -> letters.getFont().getSize(),
            this::choose);
    this.translation =
        new BesideSide(
            comparison.translation().article(),
            all,
            TranslatedFigure::translation,
            () -> letters.getFont().getSize(),
            this::choose);
    this.differences = new RowedList<>(1, ROWS);
    setId("beside-view");
    getStyleClass().add("beside-view");
    setAccessibleText(messages.text("beside.name"));
    setTop(new VBox(head(), told(), headings()));
    setCenter(texts());
    PassageKeys.listen(this, differences, this::open, closing);
  }

  private Node head() {
    ScriptedText title = new ScriptedText(fonts, "", "draft-title");
    title.appendStrong(messages.text("beside.name"), "draft-title");
    title.append(
        " — "
            + messages.text("beside.count", comparison.shared(), comparison.differing().size())
            + " · "
            + who.by(beside.join().translator()),
        "draft-against");
    HBox.setHgrow(title, Priority.ALWAYS);
    Button open = button("beside-open", "beside.open", this::open);
    open.disableProperty().bind(chosen.isNull());
    HBox head = new HBox(title, open, button("beside-close", "beside.close", closing));
    head.getStyleClass().add("draft-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    return head;
  }

  private Button button(String id, String key, Runnable handler) {
    return new SheetButton(id, messages.text(key), handler);
  }

  private Node told() {
    differences.setId("beside-differences");
    differences.getStyleClass().add("change-list");
    differences.setAccessibleText(messages.text("beside.list"));
    differences.setCellFactory(view -> new DifferenceRow());
    differences.getItems().setAll(comparison.differing());
    differences.setVisible(!differences.getItems().isEmpty());
    differences.setManaged(differences.isVisible());
    differences.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    differences.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    WrappedLabel notice = new WrappedLabel(messages.text("beside.notice"));
    notice.getStyleClass().addAll("draft-remark", "beside-notice");
    return new VBox(differences, notice);
  }

  private Node headings() {
    GridPane headings = new GridPane();
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      headings.getColumnConstraints().add(half);
    }
    headings.add(heading(who.original(original.article()), original.article()), 0, 0);
    headings.add(heading(who.by(beside.join().translator()), translation.article()), 1, 0);
    headings.getStyleClass().add("beside-headings");
    return headings;
  }

  private static Node heading(String of, Article article) {
    String publisher = article.publication().publisher();
    WrappedLabel heading = new WrappedLabel(of + (publisher == null ? "" : " · " + publisher));
    heading.getStyleClass().add("pane-heading");
    return heading;
  }

  private Node texts() {
    texts.setId("beside-texts");
    texts.getStyleClass().add("passage-list");
    texts.setAccessibleText(messages.text("beside.texts"));
    texts.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    texts.setCellFactory(view -> new BesideCell(original, translation, chosen, messages, fonts));
    texts.getItems().setAll(comparison.paragraphs());
    letters.setManaged(false);
    letters.setVisible(false);
    StackPane pane = new StackPane(texts, letters);
    pane.getStyleClass().addAll("passage-text", "article-list");
    return pane;
  }

  /// Chooses a figure and brings the row in which it stands into view.
  void choose(@Nullable TranslatedFigure figure) {
    chosen.set(figure);
    if (figure == null) {
      return;
    }
    if (differences.getItems().contains(figure)) {
      differences.getSelectionModel().select(figure);
      differences.scrollTo(figure);
    } else {
      differences.getSelectionModel().clearSelection();
    }
    int row = row(figure);
    if (row >= 0) {
      texts.getSelectionModel().clearAndSelect(row);
      texts.reveal(row);
    }
  }

  private void selected(@Nullable TranslatedFigure figure) {
    if (figure != null && !figure.equals(chosen.get())) {
      choose(figure);
    }
  }

  private int row(TranslatedFigure figure) {
    Claim here = figure.original();
    Claim claim = here == null ? figure.translation() : here;
    BesideSide side = here == null ? translation : original;
    return claim == null
        ? -1
        : comparison.paragraphs().indexOf(comparison.at(side.article().id(), claim.span().start()));
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      open();
    }
  }

  /// Opens the chosen figure in the text: of the translation, where it has it.
  private void open() {
    TranslatedFigure figure = chosen.get();
    if (figure != null) {
      Claim there = figure.translation();
      Claim claim = there == null ? figure.original() : there;
      Article article = (there == null ? original : translation).article();
      if (claim != null) {
        opening.accept(
            new EvidenceQuote(article.id(), claim.span(), claim.span().of(article.text())));
      }
    }
  }

  @Override
  public Node entry() {
    return differences.isVisible() ? differences : texts;
  }

  /// What a figure's translation says otherwise.
  private final class DifferenceRow extends RowCell<TranslatedFigure> {
    DifferenceRow() {
      getStyleClass().setAll("change-cell");
    }

    @Override
    protected void show(TranslatedFigure figure) {
      String said = String.join(" ", words.differences(figure));
      VBox row = new VBox(new ScriptedText(fonts, said, "change-what"));
      row.getStyleClass().add("change-row");
      setGraphic(row);
      setAccessibleText(said);
    }
  }
}
