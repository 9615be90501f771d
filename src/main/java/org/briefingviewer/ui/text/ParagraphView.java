// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WordFlow;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.jspecify.annotations.Nullable;

/// One paragraph: its words, what is drawn under them, and a label in the margin, or above the
/// words where the margin is too narrow for it.
final class ParagraphView extends Region {
  /// Between the margin's label and the text; the bar of a tie's passage stands in it.
  private static final double MARGIN_GAP = 18;

  /// Between the margin's label and the edge of the column.
  private static final double EDGE = 2;

  private final TextPieces pieces;
  private final ObservableDoubleValue measure;
  private final MarkNode.Listener listener;

  private final InkLayer underMarks;
  private final Group marks = new Group();
  private final InkLayer overMarks;
  private final Path selection = new Path();
  private final WordFlow flow = new WordFlow();
  private final Text margin = new Text();

  /// The paragraph's own handling mark. It stands above the words, where there is always room.
  private final ScriptedText handling;

  private int index;
  private List<StyledRun> runs = List.of();
  private FlowPositions positions = new FlowPositions(List.of());
  private List<Highlight> highlights = List.of();
  private @Nullable TextSpan selected;

  ParagraphView(TextPieces pieces, ObservableDoubleValue measure, MarkNode.Listener listener) {
    this.pieces = pieces;
    this.measure = measure;
    this.listener = listener;
    this.handling = pieces.handling();
    this.underMarks = new InkLayer(pieces.inks());
    this.overMarks = new InkLayer(pieces.inks());
    marks.setManaged(false);
    selection.setManaged(false);
    selection.setMouseTransparent(true);
    flow.setMouseTransparent(true);
    flow.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(underMarks, marks, overMarks, selection, flow, margin, handling);
    style();
  }

  private void style() {
    getStyleClass().add("paragraph");
    selection.getStyleClass().add("selection");
    flow.getStyleClass().add("flow");
    margin.getStyleClass().add("margin-label");
    margin.setManaged(false);
    margin.setTextOrigin(VPos.TOP);
  }

  /// Shows paragraph `index` of `page`. Nodes that stay the same are kept, so that focus stays.
  void show(TextPage page, int index, @Nullable TextSpan selected) {
    Paragraph paragraph = page.paragraph(index);
    this.index = index;
    showKind(paragraph.kind());
    highlights = page.highlights(index);
    String text = page.marked().article().text();
    showRuns(
        StyledRuns.of(text, paragraph.span(), highlights, page.choice().dims()),
        paragraph.span().of(text),
        paragraph.kind().heading());
    showMarks(page.choice());
    margin.setText(DeceptiveCharacters.shown(marginText(page, index)));
    handling.setVisible(paragraph.handling() != null);
    handling.setWords(
        paragraph.handling() == null ? "" : paragraph.handling().text(), TextPieces.HANDLING);
    this.selected = selected;
    requestLayout();
  }

  /// Keeps nothing of what was shown.
  void forget() {
    runs = List.of();
    positions = new FlowPositions(runs);
    highlights = List.of();
    selected = null;
    marks.getChildren().clear();
    flow.show(List.of());
    flow.setAccessibleText("");
    margin.setText("");
    drawMarks();
    drawSelection();
  }

  /// Returns the index of the paragraph that is shown.
  int paragraph() {
    return index;
  }

  /// Touches the style classes only when they change: whatever they were, touching them has all
  /// styles below applied again.
  private void showKind(ParagraphKind kind) {
    List<String> classes = List.of("paragraph", kind.name().toLowerCase(Locale.ROOT));
    if (!getStyleClass().equals(classes)) {
      getStyleClass().setAll(classes);
    }
  }

  private String marginText(TextPage page, int index) {
    return page.paragraph(index).kind() == ParagraphKind.CAPTION
        ? pieces.captionLabel()
        : page.margin().getOrDefault(index, "");
  }

  private void showRuns(List<StyledRun> next, String words, boolean strong) {
    if (next.equals(runs)) {
      return;
    }
    flow.show(next.stream().map(pieces::part).toList());
    next.forEach(run -> pieces.needFont(run, strong));
    runs = next;
    positions = new FlowPositions(next);
    flow.setAccessibleText(DeceptiveCharacters.shown(words));
  }

  private void showMarks(TextChoice choice) {
    List<EstimateMark> wanted =
        highlights.stream()
            .filter(EstimateMark.class::isInstance)
            .map(EstimateMark.class::cast)
            .toList();
    if (!wanted.equals(marks().stream().map(MarkNode::mark).toList())) {
      marks.getChildren().setAll(wanted.stream().map(m -> pieces.mark(m, listener)).toList());
    }
    Set<Integer> chosenEnds = new HashSet<>();
    for (MarkNode node : marks()) {
      boolean chosen = choice.chooses(node.mark().estimate());
      node.setChosen(chosen);
      if (chosen) {
        chosenEnds.add(node.mark().span().end());
      }
    }
    showNumbers(chosenEnds);
  }

  /// On the ground of the chosen estimate its number needs another colour.
  ///
  /// @param chosenEnds where chosen estimates end, in the article's text
  private void showNumbers(Set<Integer> chosenEnds) {
    Set<Integer> chosen = new HashSet<>();
    for (int i = 0; i < runs.size(); i++) {
      StyledRun run = runs.get(i);
      if (run.look() == StyledRun.Look.NUMBER && chosenEnds.contains(run.span().start())) {
        chosen.add(i);
      }
    }
    flow.setState(MarkNode.CHOSEN, chosen);
  }

  /// Returns the marks of the paragraph's estimates, in text order.
  List<MarkNode> marks() {
    List<MarkNode> nodes = new ArrayList<>();
    marks.getChildren().forEach(node -> nodes.add((MarkNode) node));
    return nodes;
  }

  void setSelected(@Nullable TextSpan span) {
    selected = span;
    drawSelection();
  }

  /// Returns the offset in the article's text nearest to a point in the scene.
  int offsetAt(double sceneX, double sceneY) {
    Point2D at = flow.sceneToLocal(sceneX, sceneY);
    return positions.textOffset(flow.getHitInfo(at).getInsertionIndex());
  }

  /// Returns top and bottom, in the view's own pixels, of the lines that `span` touches; of the
  /// whole paragraph when it touches none.
  double[] extent(TextSpan span) {
    LineBoxes boxes = boxes(span, false);
    return boxes.isEmpty()
        ? new double[] {0, getHeight()}
        : new double[] {flow.getLayoutY() + boxes.top(), flow.getLayoutY() + boxes.bottom()};
  }

  /// A line of the set paragraph.
  ///
  /// @param offset its first character, in the article's text
  /// @param top its upper edge, in the view's own pixels
  record VisibleLine(int offset, double top) {}

  /// Returns the first line that begins at or below `y`, in the view's own pixels, or null.
  @Nullable VisibleLine lineFrom(double y) {
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      double top = flow.getLayoutY() + line.bounds().getMinY();
      if (top >= y) {
        return new VisibleLine(positions.textOffset(line.start()), top);
      }
    }
    return null;
  }

  /// Returns the upper edge of the line that holds `offset`, in the view's own pixels.
  double lineTop(int offset) {
    int index = positions.start(offset);
    double top = 0;
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      if (line.start() > index) {
        break;
      }
      top = flow.getLayoutY() + line.bounds().getMinY();
    }
    return top;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(flow.prefHeight(measure.get()))
        + handlingHeight()
        + labelHeight(TextMargins.left(width < 0 ? getWidth() : width, measure.get()))
        + getInsets().getTop()
        + getInsets().getBottom();
  }

  private double handlingHeight() {
    return handling.isVisible() ? Math.ceil(handling.prefHeight(measure.get())) : 0;
  }

  @Override
  protected void layoutChildren() {
    double left = TextMargins.left(getWidth(), measure.get());
    handling.resizeRelocate(left, getInsets().getTop(), measure.get(), handlingHeight());
    double top = getInsets().getTop() + handlingHeight() + labelHeight(left);
    flow.resizeRelocate(left, top, measure.get(), flow.prefHeight(measure.get()));
    flow.layoutAnew();
    for (var layer : List.of(underMarks, marks, overMarks, selection)) {
      layer.relocate(0, 0);
      layer.setLayoutX(left);
      layer.setLayoutY(top);
    }
    drawMarks();
    drawSelection();
    placeMargin(left, top);
  }

  /// Tells whether the left margin is as wide as the label.
  private boolean besideText(double left) {
    return left - MARGIN_GAP - EDGE >= Math.ceil(margin.getLayoutBounds().getWidth());
  }

  /// Returns what the label takes above the words, where the margin has no room for it.
  private double labelHeight(double left) {
    return margin.getText().isEmpty() || besideText(left)
        ? 0
        : Math.ceil(margin.getLayoutBounds().getHeight());
  }

  private void placeMargin(double left, double top) {
    double width = Math.ceil(margin.getLayoutBounds().getWidth());
    margin.setVisible(!margin.getText().isEmpty());
    if (!besideText(left)) {
      margin.relocate(left, top - labelHeight(left));
    } else if (margin.isVisible()) {
      double height = margin.getLayoutBounds().getHeight();
      double oneLine = height / margin.getText().lines().count();
      double y = top + Math.max(0, (firstLine() - oneLine) / 2);
      margin.relocate(left - MARGIN_GAP - width, Math.rint(y));
    }
  }

  private double firstLine() {
    LineBoxes first = LineBoxes.of(flow.getRangeShape(0, 1, false));
    return first.isEmpty() ? 0 : first.boxes().getFirst().getHeight();
  }

  private void drawMarks() {
    underMarks.draw(highlights(false), this::boxes, measure.get());
    overMarks.draw(highlights(true), this::boxes, measure.get());
    for (MarkNode node : marks()) {
      node.place(boxes(node.mark().span(), true));
    }
  }

  /// @param over whether they are drawn over the grounds of the marks
  private List<Highlight> highlights(boolean over) {
    return highlights.stream().filter(h -> (h.own() || h instanceof EstimateMark) == over).toList();
  }

  private LineBoxes boxes(Highlight highlight) {
    return boxes(highlight.span(), highlight instanceof EstimateMark);
  }

  private void drawSelection() {
    LineBoxes boxes =
        selected == null || !selected.overlaps(positions.span())
            ? new LineBoxes(List.of())
            : boxes(selected, false);
    selection.getElements().setAll(boxes.plain());
  }

  private LineBoxes boxes(TextSpan span, boolean withNumber) {
    TextSpan here = positions.span();
    int start = Math.max(span.start(), here.start());
    int end = Math.min(span.end(), here.end());
    if (start >= end) {
      return new LineBoxes(List.of());
    }
    int flowEnd = withNumber ? positions.endWithNumber(end) : positions.end(end);
    return LineBoxes.of(flow.getRangeShape(positions.start(start), flowEnd, false));
  }

  /// Returns where a mark is, in the scene's pixels.
  static Bounds place(MarkNode node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
