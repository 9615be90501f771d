// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.export.brief.BriefFormat;
import org.briefingviewer.export.brief.BriefFormat.BriefFileKind;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.WrappedArea;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.cited.UnsureWords;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;

/// What whoever makes a brief chooses: the kind of file and the paper, at most five figures of the
/// open article, whether unchecked things stay out, a bottom line and lines to take.
final class BriefChoices extends VBox {
  private static final int LINE_ROWS = 2;

  private final Messages messages;
  private final WordedChoice<BriefFileKind> kind;
  private final WordedChoice<Paper> paper;
  private final List<CheckBox> figures = new ArrayList<>();
  private final CheckBox checkedOnly = new CheckBox();
  private final WordField bottomLine = new WordField();
  private final WrappedArea lines = new WrappedArea();

  /// @param marked the open article, whose figures can be chosen, or null
  BriefChoices(Messages messages, @Nullable MarkedArticle marked) {
    this.messages = messages;
    kind =
        new WordedChoice<>(
            messages.text("brief.choose.kind"),
            List.of(BriefFileKind.values()),
            each -> messages.text("brief.kind." + each.name()));
    kind.setId("brief-kind");
    kind.setValue(BriefFileKind.PDF);
    paper =
        new WordedChoice<>(
            messages.text("brief.choose.paper"),
            List.of(Paper.values()),
            each -> messages.text("brief.paper." + each.name()));
    paper.setId("brief-paper");
    paper.setValue(Locale.getDefault().getCountry().equals("US") ? Paper.LETTER : Paper.A4);
    checkedOnly.setId("brief-checked-only");
    checkedOnly.setText(messages.text("brief.choose.checkedOnly"));
    bottomLine.setId("brief-bottom-line");
    lines.setId("brief-lines");
    lines.setPrefRowCount(LINE_ROWS);
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    getStyleClass().addAll("name-sheet", "rating-sheet", "brief-choices");
    HBox file = new HBox(kind, paper);
    file.getStyleClass().add("print-row");
    VBox chosen = new VBox();
    if (marked != null && !marked.findings().estimates().isEmpty()) {
      chosen.getChildren().addAll(head("brief.choose.figures"), list(marked));
    }
    chosen.getChildren().add(checkedOnly);
    VBox own =
        new VBox(
            named("brief.choose.bottomLine", bottomLine),
            bottomLine,
            named("brief.choose.lines", lines),
            lines);
    chosen.getStyleClass().addAll("brief-column", "brief-chosen");
    own.getStyleClass().add("brief-column");
    // Beside each other where there is room, so that the figures are seen without scrolling.
    FlowPane both = new FlowPane(chosen, own);
    both.getStyleClass().add("brief-columns");
    getChildren().addAll(file, both);
  }

  /// Nobody indents here: the key leads on, as from every other field.
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      lines.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private Label head(String key) {
    Label head = new WrappedLabel(messages.text(key));
    head.getStyleClass().add("rating-head");
    return head;
  }

  private Label named(String key, Node field) {
    Label head = head(key);
    head.setLabelFor(field);
    field.setAccessibleText(head.getText());
    return head;
  }

  private ScrollPane list(MarkedArticle marked) {
    VBox list = new VBox();
    for (Estimate estimate : marked.findings().estimates()) {
      CheckBox box = new CheckBox();
      box.setId("brief-figure-" + estimate.id());
      box.setUserData(marked.article().id() + "/" + estimate.id());
      box.setMinWidth(USE_PREF_SIZE);
      box.selectedProperty().subscribe(this::limit);
      String said = said(estimate);
      box.setAccessibleText(said);
      WrappedLabel what = new WrappedLabel(said);
      HBox.setHgrow(what, Priority.ALWAYS);
      HBox row = new HBox(box, what);
      row.getStyleClass().add("brief-figure");
      figures.add(box);
      list.getChildren().add(row);
    }
    ScrollPane scroll = new ScrollPane(list);
    scroll.setId("brief-figures");
    scroll.setAccessibleText(messages.text("brief.choose.figures"));
    scroll.setFitToWidth(true);
    return scroll;
  }

  /// Returns a figure with its bound, whose it is and whether somebody checked it.
  private String said(Estimate estimate) {
    MessageSpeech speech = new MessageSpeech(messages);
    ChainLink source = estimate.chain().source();
    String whose =
        source == null
            ? messages.text("gap." + estimate.chain().sourceGap().told())
            : speech.name(source.agent());
    return String.join(
        " · ",
        new PartWords(speech).other(new OtherFigure(estimate.id(), estimate)),
        UnsureWords.with(whose, estimate, messages),
        Messages.unbroken(new ReviewWords(messages).brief(estimate.review())));
  }

  /// A brief has room for so many.
  private void limit() {
    boolean full = figures.stream().filter(CheckBox::isSelected).count() >= BriefChoice.MOST;
    figures.forEach(box -> box.setDisable(full && !box.isSelected()));
  }

  void focusFirst() {
    kind.requestFocus();
  }

  BriefFormat chosen() {
    List<String> ids =
        figures.stream()
            .filter(CheckBox::isSelected)
            .map(box -> (String) box.getUserData())
            .toList();
    List<String> own = lines.getText().lines().filter(line -> !line.isBlank()).toList();
    return new BriefFormat(
        new BriefChoice(ids, checkedOnly.isSelected(), bottomLine.getText(), own),
        paper.getValue(),
        kind.getValue(),
        null);
  }
}
