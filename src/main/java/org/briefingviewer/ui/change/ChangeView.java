// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.change;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.briefingviewer.compare.change.ArticleChange;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.change.ComparedBriefings;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.font.WrappedTooltip;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.ui.passage.PassageKeys;
import org.briefingviewer.ui.passage.PassageMark;
import org.briefingviewer.ui.passage.PassageText;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The changes as a list, and under it both places of the one that is looked at.
final class ChangeView extends BorderPane implements StepInPane, WritingPane {
  /// The part of the height that the list takes.
  private static final double LIST = 0.42;

  /// The width of the lines of a tooltip, in pixels.
  private static final double HELP = 420;

  private static final Duration SOON = Duration.millis(500);

  private final Messages messages;
  private final Fonts fonts;
  private final ComparedBriefings briefings;
  private final List<ChangeRow> all;
  private final Consumer<EvidenceQuote> opening;
  private final Runnable closing;
  private final RevealingList<ChangeRow> list = new RevealingList<>();
  private final WrappedLabel none = new WrappedLabel();
  private final WrappedLabel shown = new WrappedLabel();
  private final CheckBox figures = new CheckBox();
  private final CheckBox large = new CheckBox();
  private final Side before;
  private final Side after;

  /// @param opening opens a passage of the briefing
  /// @param closing lets go of all
  ChangeView(
      ComparedBriefings briefings,
      Messages messages,
      Fonts fonts,
      Consumer<EvidenceQuote> opening,
      Runnable closing) {
    this.briefings = briefings;
    this.messages = messages;
    this.fonts = fonts;
    this.opening = opening;
    this.closing = closing;
    this.all = ChangeRow.of(briefings);
    this.before = new Side("changes.before");
    this.after = new Side("changes.after");
    setId("change-view");
    getStyleClass().add("change-view");
    setAccessibleText(messages.text("changes.name"));
    setTop(new VBox(head(), filters()));
    list.setId("changes");
    list.getStyleClass().add("change-list");
    list.setAccessibleText(messages.text("changes.list"));
    list.setCellFactory(view -> new ChangeCell(messages, fonts));
    list.setPlaceholder(none);
    list.getSelectionModel().selectedItemProperty().subscribe(this::follow);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    HBox sides = new HBox(before, after);
    sides.getStyleClass().add("change-sides");
    HBox.setHgrow(before, Priority.ALWAYS);
    HBox.setHgrow(after, Priority.ALWAYS);
    before.prefWidthProperty().bind(sides.widthProperty().divide(2));
    after.prefWidthProperty().bind(sides.widthProperty().divide(2));
    BorderPane middle = new BorderPane(sides);
    middle.setTop(list);
    list.prefHeightProperty().bind(Bindings.multiply(middle.heightProperty(), LIST));
    setCenter(middle);
    PassageKeys.listen(this, list, this::open, closing);
    filter();
  }

  private Node head() {
    String key = briefings.saved() ? "changes.since.saved" : "changes.since";
    ScriptedText title =
        ScriptedText.strong(fonts, messages.text(key, briefings.name()), "draft-title");
    title.append(
        " — " + messages.text("changes.count", all.size(), briefings.changes().size()),
        "draft-against");
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new SheetButton("changes-close", messages.text("changes.close"), closing);
    HBox head = new HBox(title, close);
    head.getStyleClass().add("draft-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    return head;
  }

  private Node filters() {
    choice(figures, "changes-figures", "changes.figures");
    choice(large, "changes-large", "changes.large");
    WrappedTooltip help = new WrappedTooltip(SOON);
    help.show(messages.text("changes.large.help"), HELP);
    large.setTooltip(help);
    large.setAccessibleHelp(messages.text("changes.large.help"));
    shown.getStyleClass().add("draft-remark");
    Button open = new SheetButton("changes-open", messages.text("changes.open"), this::open);
    open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    HBox filters = new HBox(figures, large, shown, open);
    HBox.setHgrow(shown, Priority.ALWAYS);
    shown.setMaxWidth(Double.MAX_VALUE);
    filters.getStyleClass().add("change-filters");
    filters.setAlignment(Pos.CENTER_LEFT);
    return filters;
  }

  private void choice(CheckBox box, String id, String key) {
    box.setId(id);
    box.setText(messages.text(key));
    box.setMinWidth(USE_PREF_SIZE);
    box.setOnAction(event -> filter());
  }

  private void filter() {
    List<ChangeRow> rows =
        all.stream()
            .filter(row -> !figures.isSelected() || row.ofFigure())
            .filter(row -> !large.isSelected() || row.large())
            .toList();
    ChangeRow chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(rows);
    none.setText(messages.text(all.isEmpty() ? "changes.none" : "changes.none.shown"));
    String unread =
        briefings.unread() == 0 ? "" : messages.text("changes.unread", briefings.unread());
    String count =
        rows.size() == all.size() ? "" : messages.text("changes.shown", rows.size(), all.size());
    shown.setText((count + "  " + unread).strip());
    int row = Math.max(0, rows.indexOf(chosen));
    if (rows.isEmpty()) {
      follow(null);
    } else {
      list.getSelectionModel().clearAndSelect(row);
      list.getFocusModel().focus(row);
      list.reveal(row);
    }
  }

  private void follow(@Nullable ChangeRow row) {
    ArticleChange article = row == null ? null : row.article();
    Article old = text(article == null ? null : article.before(), briefings.before());
    Article now = text(article == null ? null : article.after(), briefings.after());
    ChangeMarks marks =
        row == null ? new ChangeMarks(List.of(), List.of()) : ChangeMarks.of(row, old, now);
    before.show(old, marks.before(), article == null ? "" : "changes.before.none");
    after.show(now, marks.after(), article == null ? "" : "changes.after.none");
  }

  private static @Nullable Article text(@Nullable String id, Map<String, Article> texts) {
    return id == null ? null : texts.get(id);
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      open();
    }
  }

  /// Opens the place as it is now; where it is gone, the article.
  private void open() {
    ChangeRow row = list.getSelectionModel().getSelectedItem();
    ArticleChange article = row == null ? null : row.article();
    Article now = text(article == null ? null : article.after(), briefings.after());
    if (row != null && now != null) {
      List<PassageMark> marks = ChangeMarks.of(row, null, now).after();
      TextSpan span =
          marks.isEmpty() ? now.paragraphs().getFirst().span() : marks.getFirst().span();
      opening.accept(new EvidenceQuote(now.id(), span, span.of(now.text())));
    }
  }

  @Override
  public Node entry() {
    return list;
  }

  /// One of both texts, with what it is.
  private final class Side extends BorderPane {
    private final PassageText text;
    private final WrappedLabel missing = new WrappedLabel();

    Side(String key) {
      text = new PassageText(messages.text(key), fonts, mark -> {});
      WrappedLabel heading = new WrappedLabel(messages.text(key), "pane-heading");
      missing.getStyleClass().add("draft-none");
      getStyleClass().add("change-side");
      setTop(heading);
      setCenter(text);
    }

    /// @param none the message where there is no such text
    void show(@Nullable Article article, List<PassageMark> marks, String none) {
      text.show(article, marks);
      if (!marks.isEmpty()) {
        text.choose(marks.getFirst());
      }
      missing.setText(none.isEmpty() ? "" : messages.text(none));
      setCenter(article == null ? missing : text);
    }
  }
}
