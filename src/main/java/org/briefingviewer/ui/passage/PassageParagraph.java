// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptRun;
import org.briefingviewer.ui.font.WordFlow;
import org.briefingviewer.ui.text.LineBoxes;
import org.jspecify.annotations.Nullable;

/// A paragraph's words, and behind them the grounds and lines of its marks.
public final class PassageParagraph extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// About seventy letters a line, in the height of the letters.
  private static final double MEASURE = 31;

  /// Half the length of a wave, and how high it is, in pixels.
  private static final double WAVE = 3;

  private final PassageHost in;
  private final Fonts fonts;
  private final WordFlow flow = new WordFlow();
  private final Group grounds = new Group();
  private final Group lines = new Group();
  private TextSpan span = new TextSpan(0, 0);
  private List<PassageMark> marks = List.of();
  private @Nullable PassageMark chosen;

  public PassageParagraph(PassageHost in, Fonts fonts) {
    this.in = in;
    this.fonts = fonts;
    flow.getStyleClass().add("flow");
    flow.setMouseTransparent(true);
    grounds.setManaged(false);
    lines.setManaged(false);
    lines.setMouseTransparent(true);
    getChildren().addAll(grounds, flow, lines);
  }

  /// Shows a paragraph with the marks in it.
  public void show(Paragraph paragraph, List<PassageMark> shown) {
    span = paragraph.span();
    marks = shown;
    getStyleClass().setAll("paragraph", paragraph.kind().name().toLowerCase(Locale.ROOT));
    boolean heading = paragraph.kind().heading();
    List<WordFlow.Part> parts = new ArrayList<>();
    String words = span.of(in.text());
    for (ScriptRun run : ScriptRun.of(words)) {
      if (heading) {
        fonts.needStrong(run.script());
      } else {
        fonts.need(run.script());
      }
      int from = run.start();
      for (int to : borders(run)) {
        parts.add(part(words.substring(from, to), from + span.start(), run));
        from = to;
      }
    }
    flow.show(parts);
    requestLayout();
  }

  /// Words that are gone are of another look, so that parts end where marks do.
  private SortedSet<Integer> borders(ScriptRun run) {
    SortedSet<Integer> borders = new TreeSet<>();
    for (PassageMark mark : marks) {
      borders.add(mark.span().start() - span.start());
      borders.add(mark.span().end() - span.start());
    }
    borders.removeIf(at -> at <= run.start() || at >= run.end());
    borders.add(run.end());
    return borders;
  }

  private WordFlow.Part part(String words, int at, ScriptRun run) {
    List<String> styles = new ArrayList<>(List.of("plain", run.script().styleClass()));
    boolean gone =
        marks.stream().anyMatch(m -> m.look() == PassageMark.Look.GONE && m.span().contains(at));
    if (gone) {
      styles.add("struck");
    }
    return new WordFlow.Part(words, styles);
  }

  /// Chooses a mark, which may stand elsewhere, or none.
  public void choose(@Nullable PassageMark mark) {
    chosen = mark;
    requestLayout();
  }

  private double measure(double width) {
    return Math.floor(Math.min(width - 2 * in.letters(), MEASURE * in.letters()));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? getWidth() : width;
    return snapSizeY(flow.prefHeight(measure(given))) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double wide = measure(getWidth());
    double left = Math.max(in.letters(), Math.floor((getWidth() - wide) / 2));
    double top = snappedTopInset();
    flow.resizeRelocate(left, top, wide, flow.prefHeight(wide));
    flow.layoutAnew();
    grounds.relocate(0, 0);
    grounds.setLayoutX(left);
    grounds.setLayoutY(top);
    lines.relocate(0, 0);
    lines.setLayoutX(left);
    lines.setLayoutY(top);
    draw();
  }

  /// Returns where marked words begin, from the upper edge, in pixels.
  double top(PassageMark mark) {
    int start = Math.clamp(mark.span().start() - span.start(), 0, span.length());
    int end = Math.clamp(mark.span().end() - span.start(), start, span.length());
    LineBoxes boxes = LineBoxes.of(flow.getRangeShape(start, end, false));
    return boxes.boxes().isEmpty() ? 0 : flow.getLayoutY() + boxes.boxes().getFirst().getMinY();
  }

  private void draw() {
    grounds.getChildren().clear();
    lines.getChildren().clear();
    for (PassageMark mark : marks) {
      int start = Math.max(mark.span().start(), span.start()) - span.start();
      int end = Math.min(mark.span().end(), span.end()) - span.start();
      if (start < end) {
        draw(mark, LineBoxes.of(flow.getRangeShape(start, end, false)));
      }
    }
    grounds.applyCss();
    lines.applyCss();
  }

  private void draw(PassageMark mark, LineBoxes boxes) {
    boolean isChosen = mark.equals(chosen);
    Path ground = new Path(boxes.plain());
    ground.getStyleClass().addAll("passage-ground", mark.look().styleClass());
    ground.pseudoClassStateChanged(CHOSEN, isChosen);
    ground.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, mark));
    grounds.getChildren().add(ground);
    Path line = new Path();
    for (Rectangle2D box : boxes.boxes()) {
      switch (mark.look()) {
        case OPEN -> wave(line, box);
        case GONE -> {
          // The words themselves are struck through.
        }
        case KEPT -> {
          straight(line, box, 0);
          straight(line, box, WAVE);
        }
        case SOUND, ADDED -> straight(line, box, 0);
      }
    }
    line.getStyleClass().addAll("passage-line", mark.look().styleClass());
    line.pseudoClassStateChanged(CHOSEN, isChosen);
    lines.getChildren().add(line);
  }

  private static void straight(Path line, Rectangle2D box, double below) {
    double y = Math.rint(box.getMaxY()) - 0.5 + below;
    line.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
  }

  private static void wave(Path line, Rectangle2D box) {
    double y = Math.rint(box.getMaxY()) + 0.5;
    line.getElements().add(new MoveTo(box.getMinX(), y));
    double up = -WAVE;
    for (double x = box.getMinX(); x + WAVE <= box.getMaxX(); x += WAVE) {
      line.getElements().add(new QuadCurveTo(x + WAVE / 2, y + up, x + WAVE, y));
      up = -up;
    }
  }

  private void clicked(MouseEvent event, PassageMark mark) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      in.ask(mark);
      event.consume();
    }
  }
}
