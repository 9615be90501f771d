// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The text of the chosen article with its marks. It follows the session: what is chosen there is
/// marked and brought into view; choosing a mark here chooses its estimate there.
public final class ArticleView extends StackPane implements PlaceHistory.Reader {
  /// The measure at 100 %: about seventy letters a line.
  private static final double MEASURE = 624;

  private static final double LEAST_MARGIN = 32;
  private static final double PERCENT = 100;

  private final ShownBriefing open;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final ObservableIntegerValue zoom;
  private final Messages messages;
  private final Fonts fonts;

  private final TextColumn column = new TextColumn(new Contents());
  private final TextScroller scroller = new TextScroller(column);
  private final TextPlaces places = new TextPlaces(scroller);
  private final ScrollTicks ticks;
  private final EstimatePeek peek;
  private final TextSelection selection = new TextSelection();
  private final TextPieces pieces;
  private final ReadOnlyDoubleWrapper measure = new ReadOnlyDoubleWrapper(MEASURE);
  private final ReadOnlyIntegerWrapper paragraph = new ReadOnlyIntegerWrapper(-1);
  private final MarkPointing pointing;

  private @Nullable TextPage page;
  private ExtraMarks own = ExtraMarks.NONE;
  private @Nullable MarkedArticle ownOf;

  /// The size at which the text is set; it follows the zoom at the next layout.
  private int set;

  /// @param zoom the size of the text in percent
  public ArticleView(
      ShownBriefing open,
      ReaderChoice choice,
      ReaderMoves moves,
      ObservableIntegerValue zoom,
      Messages messages,
      Fonts fonts) {
    this.open = open;
    this.choice = choice;
    this.moves = moves;
    this.zoom = zoom;
    this.messages = messages;
    this.fonts = fonts;
    this.pieces = new TextPieces(fonts, messages);
    this.peek = new EstimatePeek(fonts, messages);
    this.ticks = new ScrollTicks(moves, messages, column);
    this.pointing = new MarkPointing(choice, moves, this, peek);
    this.set = zoom.get();
    build();
    bind();
  }

  private void build() {
    getStyleClass().add("article-view");
    setId("article");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    column.setAccessibleRole(AccessibleRole.PARENT);
    column.setAccessibleText(messages.text("text.name"));
    getChildren().addAll(pieces.inks(), column, ticks.lane(), peek);
  }

  /// Adds what the text can be shown without: the scroll bar and the ticks beside it.
  public void furnish() {
    column.addBar();
    ticks.begin();
  }

  private void bind() {
    new TextMouse(this, new TextSurface(() -> page, this::views), selection, column).listen();
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventFilter(ScrollEvent.SCROLL, event -> peek.close());
    ticks.lane().addEventHandler(ScrollEvent.SCROLL, column::scrolled);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> scroller.press(event, peek));
    selection.yieldTo(choice);
    selection.spanProperty().subscribe(span -> views().forEach(view -> view.setSelected(span)));
    zoom.subscribe(percent -> keepLine());
    open.stateProperty().subscribe(this::stateChanged);
    choice.estimateProperty().subscribe(e -> choiceChanged(e == null ? null : e.span()));
    choice.passageProperty().subscribe(quote -> choiceChanged(quote == null ? null : quote.span()));
    choice.tieProperty().subscribe(tie -> choiceChanged(null));
    open.knowledgeProperty().subscribe(this::known);
  }

  /// Shows an article from its first line, nothing selected; one that is shown already and was
  /// revised stays where it is.
  public void show(MarkedArticle marked) {
    TextPage shown = page;
    if (shown != null && shown.hasWordsOf(marked)) {
      revise(shown, marked);
      return;
    }
    peek.close();
    selection.clear();
    places.shown(marked.article().id());
    if (!marked.equals(ownOf)) {
      own = ExtraMarks.NONE;
      ownOf = null;
    }
    TextPage next =
        TextPage.of(marked, TextChoice.of(open, choice, marked), ties(marked)).with(own);
    page = next;
    column.setRows(next.lengths());
    ticks.show(next);
    setAccessibleText(messages.text("text.article", marked.article().headline()));
    requestLayout();
  }

  /// Puts other marks on the same words.
  private void revise(TextPage shown, MarkedArticle marked) {
    ownOf = marked.equals(ownOf) || shown.marked().equals(ownOf) ? marked : ownOf;
    TextPage next = shown.with(marked, TextChoice.of(open, choice, marked), ties(marked));
    turnTo(next);
    ticks.show(next);
  }

  private Map<Integer, String> ties(MarkedArticle marked) {
    Knowledge known = open.knowledgeProperty().get();
    return known == null ? Map.of() : TieLabels.of(marked.article(), known, messages);
  }

  /// Says beside the paragraphs which ties they bear out, and marks what bears out the chosen one.
  private void known(@Nullable Knowledge known) {
    TextPage shown = current();
    if (known != null && shown != null) {
      turnTo(shown.with(ties(shown.marked())).with(TextChoice.of(open, choice, shown.marked())));
    }
  }

  /// Lets go of the shown article; nothing of it is kept.
  private void clear() {
    page = null;
    own = ExtraMarks.NONE;
    ownOf = null;
    peek.close();
    selection.clear();
    column.setRows(List.of());
    ticks.show(null);
    paragraph.set(-1);
  }

  private void stateChanged(LoadState state) {
    if (!(state instanceof LoadState.Ready)) {
      clear();
    }
  }

  private void choiceChanged(@Nullable TextSpan reveal) {
    TextPage shown = current();
    if (shown != null) {
      turnTo(shown.with(TextChoice.of(open, choice, shown.marked())));
      if (reveal != null) {
        reveal(reveal);
      }
    }
  }

  /// Returns what is shown, or null while another article is being read.
  private @Nullable TextPage current() {
    TextPage shown = page;
    return shown != null && shown.marked().equals(choice.markedArticle()) ? shown : null;
  }

  /// Marks what was found and what was noted in the session's article, until it is another one.
  public void showMarks(ExtraMarks marks) {
    own = marks;
    ownOf = choice.markedArticle();
    TextPage shown = current();
    if (shown != null && !marks.equals(shown.own())) {
      turnTo(shown.with(marks));
      ticks.show(shown.with(marks));
    }
  }

  /// Brings a passage of the shown article into view, and moves no further than that needs.
  public void reveal(TextSpan span) {
    go(new TextMove.Reveal(span));
  }

  /// Keeps what is chosen above what lies over the foot of the text.
  ///
  /// @param covered its height, in pixels
  public void keepAbove(ObservableValue<Double> covered) {
    covered.subscribe(
        height -> {
          scroller.cover(height);
          Estimate chosen = choice.estimateProperty().get();
          if (chosen != null) {
            go(new TextMove.Uncover(chosen.span()));
          }
        });
  }

  private void go(TextMove move) {
    places.wish(move);
    requestLayout();
  }

  /// Returns the line that is first in view, or null when no text is shown. A move that was asked
  /// for just before counts as done.
  @Override
  public @Nullable ReadingPlace place() {
    TextPage shown = current();
    if (shown == null || getScene() == null) {
      return null;
    }
    if (places.wishes() || column.isNeedsLayout()) {
      applyCss();
      layout();
      column.layout();
    }
    return places.now(shown, set);
  }

  /// Goes to a place where the reader was, in whichever article it is: the same line becomes the
  /// first one. It may be asked for before there is a text or a layout.
  @Override
  public void goTo(ReadingPlace place) {
    go(new TextMove.Return(place));
    moves.chooseArticle(place.articleId());
  }

  /// Lays the text out anew with the same line at the top.
  private void keepLine() {
    TextPage shown = current();
    ReadingPlace first = shown == null || places.wishes() ? null : places.now(shown, set);
    if (first != null) {
      places.wish(new TextMove.Return(first));
    }
    requestLayout();
  }

  private void turnTo(TextPage next) {
    page = next;
    views().forEach(view -> view.show(next, view.paragraph(), selection.spanProperty().get()));
  }

  /// Returns the paragraphs in view.
  private List<ParagraphView> views() {
    return column.nodes().stream()
        .filter(ParagraphView.class::isInstance)
        .map(ParagraphView.class::cast)
        .toList();
  }

  @Override
  protected void layoutChildren() {
    double room = column.room(getWidth()) - 2 * LEAST_MARGIN;
    double wanted = MEASURE * zoom.get() / PERCENT;
    double next = Math.floor(Math.clamp(wanted, Math.min(320, room), Math.max(320, room)));
    if (next != measure.get() || set != zoom.get()) {
      keepLine();
      measure.set(next);
      set = zoom.get();
      column.remeasure();
    }
    super.layoutChildren();
    column.resizeRelocate(0, 0, getWidth(), getHeight());
    move();
    column.layout();
    ticks.place();
  }

  private void move() {
    TextPage shown = current();
    if (shown != null && getHeight() > 0 && places.go(shown, set) instanceof TextMove.Reveal) {
      focusChosen();
    }
  }

  /// Moves the focus along with the choice, but only when it is already in the text.
  private void focusChosen() {
    Estimate chosen = choice.estimateProperty().get();
    if (chosen != null && choice.passageProperty().get() == null && isFocusWithin()) {
      views().stream()
          .flatMap(view -> view.marks().stream())
          .filter(node -> node.mark().estimate().equals(chosen))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private void updateParagraph() {
    TextPage shown = page;
    if (shown == null) {
      return;
    }
    Estimate chosen = choice.estimateProperty().get();
    int row = chosen == null ? scroller.firstVisible() : shown.rowOf(chosen.span().start());
    shown.paragraphFrom(row).ifPresent(paragraph::set);
  }

  /// Selects the whole text.
  public void selectAll() {
    if (page != null) {
      select(new TextSpan(0, page.marked().article().text().length()));
    }
  }

  /// Selects a stretch of the text.
  public void select(TextSpan span) {
    selection.begin(span);
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
    return column.standing();
  }

  private final class Contents implements TextColumn.Rows {
    @Override
    public Region show(int row, Supplier<@Nullable Region> spare) {
      TextPage shown = Objects.requireNonNull(page);
      if (!(shown.blocks().get(row) instanceof TextBlock.Words(int at))) {
        return new OriginLine(shown.marked().article(), fonts, messages, measure);
      }
      ParagraphView view =
          spare.get() instanceof ParagraphView old
              ? old
              : new ParagraphView(pieces, measure, pointing);
      view.show(shown, at, selection.spanProperty().get());
      return view;
    }

    @Override
    public boolean reusable(Region node) {
      return node instanceof ParagraphView;
    }

    @Override
    public void forget(Region node) {
      if (node instanceof ParagraphView view) {
        view.forget();
      }
    }

    @Override
    public void left(Region node) {
      if (node instanceof ParagraphView view && view.marks().stream().anyMatch(Node::isFocused)) {
        requestFocus();
      }
    }

    @Override
    public void moved() {
      updateParagraph();
      ticks.moved();
    }
  }
}
