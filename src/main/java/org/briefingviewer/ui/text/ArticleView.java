// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.jspecify.annotations.Nullable;

/// The text of the chosen article with its marks. It follows the session: what is chosen there is
/// marked and brought into view; choosing a mark here chooses its estimate there.
public final class ArticleView extends StackPane {
  /// The measure at 100 %: about seventy letters a line.
  private static final double MEASURE = 624;

  private static final double LEAST_MARGIN = 32;
  private static final double LINE = 32;
  private static final double PERCENT = 100;

  private final ReadingSession session;
  private final ObservableIntegerValue zoom;
  private final Messages messages;
  private final Fonts fonts;

  private final ListView<Block> list = new ListView<>();
  private final Peek peek;
  private final Scroller scroller = new Scroller(list);
  private final TextSelection selection = new TextSelection();
  private final TextPieces pieces;
  private final ReadOnlyDoubleWrapper measure = new ReadOnlyDoubleWrapper(MEASURE);
  private final ReadOnlyIntegerWrapper paragraph = new ReadOnlyIntegerWrapper(-1);
  private final Map<BlockCell, Integer> rows = new HashMap<>();
  private final MarkNode.Listener marks = new Marks();

  private @Nullable Page page;
  private @Nullable Move next;

  /// @param zoom the size of the text in percent
  public ArticleView(
      ReadingSession session, ObservableIntegerValue zoom, Messages messages, Fonts fonts) {
    this.session = session;
    this.zoom = zoom;
    this.messages = messages;
    this.fonts = fonts;
    this.pieces = new TextPieces(fonts, messages);
    this.peek = new Peek(fonts, messages);
    build();
    bind();
  }

  private void build() {
    getStyleClass().add("article-view");
    setId("article");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    list.getStyleClass().setAll("article-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new BlockCell(new Contents()));
    list.setAccessibleText(messages.text("text.name"));
    getChildren().addAll(list, peek);
  }

  private void bind() {
    new TextMouse(this, new Surface(), selection, scroller).listen();
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventFilter(ScrollEvent.SCROLL, event -> peek.close());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    selection
        .spanProperty()
        .subscribe(span -> views().values().forEach(view -> view.setSelected(span)));
    zoom.subscribe(percent -> requestLayout());
    session.estimateProperty().subscribe(chosen -> choiceChanged(estimateSpan(chosen)));
    session
        .passageProperty()
        .subscribe(quote -> choiceChanged(quote == null ? null : quote.span()));
    session.tieProperty().subscribe(tie -> choiceChanged(null));
  }

  /// Shows an article from its first line, nothing selected.
  public void show(MarkedArticle marked) {
    peek.close();
    selection.clear();
    if (!(next instanceof Move.Return back && isIn(marked, back.place()))) {
      next = null;
    }
    page =
        Page.of(marked, choice(marked), OwnMarks.NONE, TieLabels.of(marked.article(), knowledge()));
    list.getItems().setAll(Block.of(marked.article()));
    setAccessibleText(messages.text("text.article", marked.article().headline()));
    scroller.toTop();
    requestLayout();
  }

  private Knowledge knowledge() {
    return Objects.requireNonNull(session.briefing()).knowledge();
  }

  private Choice choice(MarkedArticle marked) {
    var tie = session.tieProperty().get();
    var quote = session.passageProperty().get();
    List<TextSpan> passages =
        knowledge().ties().stream()
            .filter(t -> t.pair().equals(tie))
            .flatMap(t -> TieLabels.passages(marked.article().id(), t).stream())
            .toList();
    return new Choice(
        session.estimateProperty().get(), passages, quote == null ? null : quote.span());
  }

  private static @Nullable TextSpan estimateSpan(@Nullable Estimate estimate) {
    return estimate == null ? null : estimate.span();
  }

  private void choiceChanged(@Nullable TextSpan reveal) {
    Page shown = current();
    if (shown != null) {
      page = shown.with(choice(shown.marked()));
      refresh();
      if (reveal != null) {
        reveal(reveal);
      }
    }
  }

  /// Returns what is shown, or null while another article is being read.
  private @Nullable Page current() {
    Page shown = page;
    return shown != null && shown.marked().equals(session.markedArticle()) ? shown : null;
  }

  /// Marks what was found and what was noted in the shown article, until another one is shown.
  public void showMarks(OwnMarks marks) {
    Page shown = current();
    if (shown != null && !marks.equals(shown.own())) {
      page = shown.with(marks);
      refresh();
    }
  }

  /// Brings a passage of the shown article into view, and moves no further than that needs.
  public void reveal(TextSpan span) {
    go(new Move.Reveal(span));
  }

  private void go(Move move) {
    next = move;
    requestLayout();
  }

  /// Returns the line that is first in view, or null when no text is shown. A move that was asked
  /// for just before counts as done.
  public @Nullable ReadingPlace place() {
    Page shown = current();
    if (shown == null || getScene() == null) {
      return null;
    }
    if (next != null) {
      applyCss();
      layout();
    }
    ParagraphView.Line first = scroller.firstLine(row -> views().get(row));
    return first == null
        ? null
        : new ReadingPlace(
            shown.marked().article().id(), first.offset(), first.top() * PERCENT / zoom.get());
  }

  /// Goes to a place where the reader was, in whichever article it is: the same line becomes the
  /// first one. It may be asked for before there is a text or a layout.
  public void goTo(ReadingPlace place) {
    go(new Move.Return(place));
    session.chooseArticle(place.articleId());
  }

  private static boolean isIn(MarkedArticle marked, ReadingPlace place) {
    return place.articleId().equals(marked.article().id());
  }

  private void refresh() {
    Page shown = page;
    if (shown != null) {
      views().forEach((row, view) -> showParagraph(shown, row, view));
    }
  }

  private void showParagraph(Page shown, int row, ParagraphView view) {
    if (list.getItems().get(row) instanceof Block.Words words) {
      view.show(shown, words.paragraph(), selection.spanProperty().get());
    }
  }

  /// Returns the realised paragraphs by row.
  private Map<Integer, ParagraphView> views() {
    Map<Integer, ParagraphView> views = new HashMap<>();
    rows.forEach(
        (cell, row) -> {
          ParagraphView view = cell.paragraph();
          if (view != null && view == cell.getGraphic()) {
            views.put(row, view);
          }
        });
    return views;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - 2 * LEAST_MARGIN;
    double wanted = MEASURE * zoom.get() / PERCENT;
    double next = Math.floor(Math.clamp(wanted, Math.min(320, room), Math.max(320, room)));
    if (next != measure.get()) {
      measure.set(next);
      rows.keySet().forEach(Region::requestLayout);
      views().values().forEach(Region::requestLayout);
    }
    super.layoutChildren();
    move();
    updateParagraph();
  }

  private void move() {
    Page shown = current();
    if (shown == null || getHeight() <= 0) {
      return;
    }
    switch (next) {
      case null -> {}
      case Move.Reveal(TextSpan span) -> {
        next = null;
        list.layout();
        scroller.reveal(rowOf(span.start()), span, row -> views().get(row));
        focusChosen();
      }
      case Move.Return(ReadingPlace to) when isIn(shown.marked(), to) -> {
        next = null;
        double lead = to.lead() * zoom.get() / PERCENT;
        scroller.returnTo(rowOf(to.offset()), to.offset(), lead, row -> views().get(row));
      }
      case Move.Return elsewhere -> {}
    }
  }

  /// Moves the focus along with the choice, but only when it is already in the text.
  private void focusChosen() {
    Estimate chosen = session.estimateProperty().get();
    if (chosen != null && session.passageProperty().get() == null && focusInside()) {
      views().values().stream()
          .flatMap(view -> view.marks().stream())
          .filter(node -> node.mark().estimate().equals(chosen))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private boolean focusInside() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && owner != this) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private int rowOf(int offset) {
    Page shown = Objects.requireNonNull(page);
    int at = Math.max(0, shown.marked().article().paragraphAt(offset));
    return list.getItems().indexOf(new Block.Words(at));
  }

  private void updateParagraph() {
    TextSpan chosen = estimateSpan(session.estimateProperty().get());
    int row = page == null ? -1 : chosen == null ? scroller.firstVisible() : rowOf(chosen.start());
    if (row >= 0) {
      list.getItems().stream()
          .skip(row)
          .filter(Block.Words.class::isInstance)
          .map(Block.Words.class::cast)
          .findFirst()
          .ifPresent(words -> paragraph.set(words.paragraph()));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && peek.isVisible()) {
      peek.close();
      event.consume();
    } else if (scroll(event.getCode())) {
      peek.close();
      updateParagraph();
      event.consume();
    }
  }

  private boolean scroll(KeyCode code) {
    switch (code) {
      case PAGE_DOWN -> scroller.by(list.getHeight() - 2 * LINE);
      case PAGE_UP -> scroller.by(2 * LINE - list.getHeight());
      case DOWN -> scroller.by(LINE);
      case UP -> scroller.by(-LINE);
      case HOME -> scroller.toTop();
      case END -> scroller.toBottom();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Selects the whole text.
  public void selectAll() {
    if (page != null) {
      selection.begin(new TextSpan(0, page.marked().article().text().length()));
    }
  }

  /// What is selected, as a span of the article's text, or null.
  public ReadOnlyObjectProperty<@Nullable TextSpan> selectionProperty() {
    return selection.spanProperty();
  }

  /// The index of the paragraph that is being read: that of the chosen estimate, else the first in
  /// view; -1 without a text.
  public ReadOnlyIntegerProperty paragraphProperty() {
    return paragraph.getReadOnlyProperty();
  }

  /// Returns a value that is equal exactly while the text has not been scrolled.
  public String scrollPosition() {
    return scroller.position();
  }

  private final class Contents implements BlockCell.Contents {
    @Override
    public Region contents(BlockCell cell, Block block) {
      rows.put(cell, cell.getIndex());
      Page shown = Objects.requireNonNull(page);
      return switch (block) {
        case Block.Origin origin ->
            new OriginLine(shown.marked().article(), fonts, messages, measure);
        case Block.Words words -> {
          ParagraphView kept = cell.paragraph();
          ParagraphView view = kept == null ? new ParagraphView(pieces, measure, marks) : kept;
          cell.keep(view);
          view.show(shown, words.paragraph(), selection.spanProperty().get());
          yield view;
        }
      };
    }

    @Override
    public void left(BlockCell cell) {
      rows.remove(cell);
      ParagraphView view = cell.paragraph();
      if (view != null && view.marks().stream().anyMatch(Node::isFocused)) {
        requestFocus();
      }
    }
  }

  private final class Surface implements TextMouse.Surface {
    @Override
    public String text() {
      return page == null ? "" : page.marked().article().text();
    }

    @Override
    public @Nullable ParagraphView nearest(double sceneY) {
      ParagraphView nearest = null;
      double least = Double.MAX_VALUE;
      for (ParagraphView view : views().values()) {
        Bounds bounds = view.localToScene(view.getLayoutBounds());
        double distance = Math.abs(sceneY - Math.clamp(sceneY, bounds.getMinY(), bounds.getMaxY()));
        if (distance < least) {
          least = distance;
          nearest = view;
        }
      }
      return nearest;
    }

    @Override
    public TextSpan paragraph(int offset) {
      Page shown = Objects.requireNonNull(page);
      int at = shown.marked().article().paragraphAt(offset);
      return at < 0 ? new TextSpan(offset, offset) : shown.paragraph(at).span();
    }
  }

  private final class Marks implements MarkNode.Listener {
    @Override
    public void chosen(EstimateMark mark) {
      peek.close();
      session.chooseEstimate(mark.estimate());
    }

    @Override
    public void pointed(MarkNode node, boolean at) {
      if (at && !mark(node).equals(session.estimateProperty().get())) {
        Bounds place = sceneToLocal(ParagraphView.place(node));
        peek.show(node.mark(), place, getWidth(), getHeight());
      } else if (!node.isPointedAt()) {
        peek.close();
      }
    }

    private Estimate mark(MarkNode node) {
      return node.mark().estimate();
    }
  }
}
