// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.ui.field.RevealingList;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.row.RowCell;
import org.jspecify.annotations.Nullable;

/// A text with marks, of which the paragraphs in view have nodes. A click on a mark chooses it.
public final class PassageText extends StackPane implements PassageHost {
  private final RevealingList<Paragraph> list = new RevealingList<>();

  /// Never seen: of the size of the text's letters.
  private final Label letters = new Label();

  private final ReadOnlyObjectWrapper<@Nullable PassageMark> chosen =
      new ReadOnlyObjectWrapper<>(null);
  private final Consumer<PassageMark> asked;
  private @Nullable Article article;
  private double wide;
  private double high;

  /// Whether the chosen words were brought into view.
  private boolean revealed = true;

  private List<PassageMark> marks = List.of();

  /// @param asked told which mark was clicked
  public PassageText(String name, Fonts fonts, Consumer<PassageMark> asked) {
    this.asked = asked;
    getStyleClass().addAll("passage-text", "article-list");
    list.getStyleClass().add("passage-list");
    list.setAccessibleText(name);
    list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    list.setCellFactory(view -> new PassageCell(this, fonts));
    letters.setManaged(false);
    letters.setVisible(false);
    getChildren().addAll(list, letters);
  }

  /// Shows a text, or with null none.
  public void show(@Nullable Article shown, List<PassageMark> marked) {
    boolean same = shown != null && shown.equals(article);
    article = shown;
    marks = List.copyOf(marked);
    chosen.set(null);
    if (same) {
      list.refresh();
    } else {
      list.getItems().setAll(shown == null ? List.of() : shown.paragraphs());
    }
  }

  /// Chooses a mark and brings it into view.
  public void choose(@Nullable PassageMark mark) {
    chosen.set(mark);
    Article shown = article;
    if (mark != null && shown != null) {
      list.reveal(Math.max(0, shown.paragraphAt(mark.span().start())));
      revealed = false;
      requestLayout();
    }
  }

  /// Of a paragraph that is higher than the view the chosen words are brought into view. All is
  /// done anew when the room for the text changes.
  @Override
  protected void layoutChildren() {
    boolean resized = wide != getWidth() || high != getHeight();
    wide = getWidth();
    high = getHeight();
    Article shown = article;
    PassageMark mark = chosen.get();
    if (mark == null || shown == null || (revealed && !resized)) {
      super.layoutChildren();
      return;
    }
    int row = Math.max(0, shown.paragraphAt(mark.span().start()));
    list.reveal(row);
    super.layoutChildren();
    list.layout();
    revealed = high > 0;
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
      rows.layout();
      IndexedCell<?> cell = rows.getCell(row);
      if (cell instanceof PassageCell there && cell.getHeight() > high) {
        rows.scrollPixels(Math.max(0, there.top(mark) - high / 3));
      }
    }
  }

  @Override
  public double letters() {
    return letters.getFont().getSize();
  }

  ReadOnlyObjectProperty<@Nullable PassageMark> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  @Override
  public void ask(PassageMark mark) {
    asked.accept(mark);
  }

  @Override
  public String text() {
    return article == null ? "" : article.text();
  }

  List<PassageMark> marksIn(Paragraph paragraph) {
    List<PassageMark> here = new ArrayList<>();
    for (PassageMark mark : marks) {
      if (mark.span().overlaps(paragraph.span())) {
        here.add(mark);
      }
    }
    return here;
  }

  /// A paragraph of a text with marks.
  static final class PassageCell extends RowCell<Paragraph> {
    private final PassageText in;
    private final PassageParagraph view;

    PassageCell(PassageText in, Fonts fonts) {
      this.in = in;
      this.view = new PassageParagraph(in, fonts);
      getStyleClass().setAll("passage-cell");
      in.chosenProperty().subscribe(view::choose);
    }

    /// Returns where marked words begin, from the upper edge, in pixels.
    double top(PassageMark mark) {
      return view.top(mark);
    }

    @Override
    protected void show(Paragraph paragraph) {
      view.show(paragraph, in.marksIn(paragraph));
      view.choose(in.chosenProperty().get());
      setGraphic(view);
      setAccessibleText(paragraph.span().of(in.text()));
    }
  }
}
