// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.RoomLetters;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.graphics.DrawingView;
import org.jspecify.annotations.Nullable;

/// One piece of what a stop shows: its words, and what is drawn under and around them. What a
/// person checked has a whole frame, what was settled in bulk a dotted one, what the program
/// proposed a dashed one.
final class StageCard extends Region {
  private final PageBlock block;
  private final StageText text;
  private final double unit;
  private final List<Node> grounds = new ArrayList<>();
  private final @Nullable Rectangle bar;
  private final @Nullable Rectangle frame;
  private @Nullable DrawingView picture;
  private double pictureWidth;
  private int spot = Integer.MAX_VALUE;
  private boolean light;

  /// Returns what stands between two lines beside the face's own room, in em: large serif letters
  /// bring too much of it.
  private static double leading(StageRole role) {
    if (!role.serif()) {
      return 0.08;
    }
    return role.strong() ? -0.14 : 0.2;
  }

  /// @param words what it says, of the block or of a part of it
  /// @param unit the least size of words in pixels
  private StageCard(
      Fonts fonts, PageBlock block, StageRole role, List<PageRun> words, double size, double unit) {
    this.block = block;
    this.unit = unit;
    String style = role == StageRole.WARNING ? "warning" : "said";
    text = new StageText(fonts, role, size, words, style);
    text.setLineSpacing(leading(role) * size);
    bar =
        switch (role) {
          case PASSAGE -> rectangle("stage-bar");
          case COMPUTED -> rectangle("stage-bar", "computed");
          default -> null;
        };
    frame =
        block instanceof PageBlock.Checked check
            ? frame(check.standing())
            : role == StageRole.WARNING ? rectangle("stage-frame", "warning") : null;
    if (bar != null) {
      getChildren().add(bar);
    }
    if (frame != null) {
      frame.setStrokeWidth(unit / 12);
      getChildren().add(frame);
    }
    getChildren().add(text);
  }

  /// Makes the card of a block that is no row of columns.
  ///
  /// @param width in which its words have to fit, in pixels
  static StageCard of(Fonts fonts, PageBlock block, double width, StageMeasure measure) {
    if (block instanceof PageBlock.Drawn drawn) {
      return drawn(fonts, drawn, width, measure);
    }
    StageRole role = StageRole.of(block);
    double unit = measure.unit();
    double size = measure.size(role);
    StageCard card = new StageCard(fonts, block, role, block.runs(), size, unit);
    double room = width - card.left() - card.right();
    double fitting = Math.min(card.wordFitting(room), card.lineFitting(room, measure.plain(role)));
    return fitting >= size
        ? card
        : new StageCard(fonts, block, role, block.runs(), Math.max(unit, fitting), unit);
  }

  /// Returns the size at which its widest word fits, in pixels.
  private double wordFitting(double room) {
    double widest = text.widest(room);
    return widest <= room ? text.size() : text.size() * 0.98 * room / widest;
  }

  /// Returns the size at which a figure that stood in one line still does, in pixels.
  ///
  /// @param plain the size that it has without growing
  private double lineFitting(double room, double plain) {
    boolean figure = text.role() == StageRole.FIGURE || text.role() == StageRole.COMPUTED;
    double line = figure && text.size() > plain ? text.prefWidth(-1) : 0;
    return line <= room || line * plain / text.size() > room
        ? text.size()
        : Math.max(plain, text.size() * 0.98 * room / line);
  }

  /// Draws a picture as wide as there is room, and at least so large that its smallest words can be
  /// read; where no drawing of it is narrow enough for that, says that it is not drawn.
  private static StageCard drawn(
      Fonts fonts, PageBlock.Drawn block, double width, StageMeasure measure) {
    double unit = measure.unit();
    Drawing drawing = RoomLetters.fitting(block.drawings(), width, unit);
    if (drawing != null) {
      double narrowest = drawing.width() * RoomLetters.times(drawing, unit);
      double across = Math.min(width, narrowest * (1 + 0.35 * measure.shrink()) * measure.grow());
      return card(fonts, block, drawing, across, unit);
    }
    List<PageRun> words = List.of(PageRun.plain(block.narrow()));
    return new StageCard(fonts, block, StageRole.LINE, words, StageRole.LINE.size(unit, 0), unit);
  }

  /// Returns a picture as large as it stands in some room, or null where its words could not be
  /// read there.
  ///
  /// @param width at most, in pixels
  /// @param height at most, in pixels
  /// @param unit the least size of words, in pixels
  /// @param most how large its smallest words are at most, in pixels
  static @Nullable StageCard picture(
      Fonts fonts, PageBlock.Drawn block, double width, double height, double unit, double most) {
    StageCard best = null;
    for (Drawing drawing : block.drawings()) {
      double high = Math.floor(height) - 1; // heights are whole pixels
      double letter = drawing.width() * RoomLetters.times(drawing, 1);
      double across =
          Math.min(Math.min(width, most * letter), high * drawing.width() / drawing.height());
      double letters = across / letter;
      if (letters >= unit && (best == null || across > best.pictureWidth)) {
        best = card(fonts, block, drawing, across, unit);
      }
    }
    return best;
  }

  private static StageCard card(
      Fonts fonts, PageBlock.Drawn block, Drawing drawing, double across, double unit) {
    StageCard card =
        new StageCard(fonts, block, StageRole.EDGE, List.of(PageRun.plain("")), unit, unit);
    DrawingView view = new DrawingView(drawing, fonts, block.spoken());
    card.picture = view;
    card.pictureWidth = across;
    card.getChildren().add(view);
    return card;
  }

  /// Returns how wide its picture is, in pixels; 0 where there is none.
  double pictureWidth() {
    return pictureWidth;
  }

  private static Rectangle rectangle(String... styles) {
    Rectangle rectangle = new Rectangle();
    rectangle.setManaged(false);
    rectangle.getStyleClass().addAll(styles);
    return rectangle;
  }

  private Rectangle frame(PageBlock.Standing standing) {
    Rectangle made =
        rectangle("stage-frame", standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    switch (standing) {
      case READ -> {}
      case IN_BULK -> made.getStrokeDashArray().setAll(unit / 12, unit / 4);
      case PROPOSED -> made.getStrokeDashArray().setAll(unit / 2, unit / 3);
      case REJECTED -> made.getStyleClass().add("warning");
    }
    return made;
  }

  PageBlock block() {
    return block;
  }

  StageText text() {
    return text;
  }

  private double left() {
    return bar != null ? 0.9 * unit : frame != null ? 0.5 * unit : 0;
  }

  private double right() {
    return frame != null ? 0.5 * unit : 0;
  }

  private double above() {
    return frame != null ? 0.25 * unit : 0;
  }

  /// Returns how high it is in a width, in pixels.
  double height(double width) {
    DrawingView drawn = picture;
    if (drawn != null) {
      return Math.ceil(drawn.minHeight(pictureWidth));
    }
    return Math.ceil(text.prefHeight(width - left() - right())) + 2 * above();
  }

  /// Puts a light on one run and the others aside.
  ///
  /// @param run -1 for none of them; the number of runs for all
  /// @param on whether the light is on what is not aside, so that the last row sees it
  void spotlight(int run, boolean on) {
    spot = run;
    light = on;
    text.spotlight(run);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    DrawingView drawn = picture;
    if (drawn != null) {
      drawn.resizeRelocate(0, 0, pictureWidth, getHeight());
      return;
    }
    double room = getWidth() - left() - right();
    text.resizeRelocate(left(), above(), room, getHeight() - 2 * above());
    text.layout();
    if (bar != null) {
      put(bar, 0, 0, unit / 6, getHeight());
    }
    if (frame != null) {
      double half = frame.getStrokeWidth() / 2;
      double across = Math.min(getWidth(), text.prefWidth(-1) + left() + right());
      put(frame, half, half, across - 2 * half, getHeight() - 2 * half);
    }
    drawGrounds();
  }

  private static void put(Rectangle rectangle, double x, double y, double width, double height) {
    rectangle.setX(x);
    rectangle.setY(y);
    rectangle.setWidth(Math.max(0, width));
    rectangle.setHeight(Math.max(0, height));
  }

  private void drawGrounds() {
    getChildren().removeAll(grounds);
    grounds.clear();
    if (light && spot >= 0) {
      int[] place =
          spot < text.runs().size()
              ? text.place(spot)
              : new int[] {0, PageRun.words(text.runs()).length()};
      add(text.getRangeShape(place[0], place[1], false), "stage-light").setStroke(null);
    }
    if (text.role() == StageRole.PASSAGE) {
      for (int i = 0; i < text.runs().size(); i++) {
        boolean lit = spot >= text.runs().size() || spot == i;
        switch (text.runs().get(i).look()) {
          case FIGURE -> {
            if (lit) {
              addGround(i);
            }
          }
          case HEDGE -> addCue(i);
          default -> {}
        }
      }
    }
    getChildren().addAll(0, grounds);
  }

  private void addGround(int run) {
    int[] place = text.place(run);
    add(text.getRangeShape(place[0], place[1], false), "stage-amber").setStroke(null);
  }

  /// Dots under the words that hedge, which stand in each line apart.
  private void addCue(int run) {
    int[] place = text.place(run);
    double left = Double.MAX_VALUE;
    double right = 0;
    double foot = 0;
    List<PathElement> lines = new ArrayList<>();
    for (PathElement element : text.getRangeShape(place[0], place[1], false)) {
      switch (element) {
        case MoveTo to -> {
          addLine(lines, left, right, foot);
          left = to.getX();
          right = to.getX();
          foot = to.getY();
        }
        case LineTo to -> {
          left = Math.min(left, to.getX());
          right = Math.max(right, to.getX());
          foot = Math.max(foot, to.getY());
        }
        default -> {}
      }
    }
    addLine(lines, left, right, foot);
    Path path = add(lines.toArray(new PathElement[0]), "stage-cue");
    path.setStrokeWidth(unit / 12);
    path.getStrokeDashArray().setAll(unit / 12, unit / 6);
  }

  private void addLine(List<PathElement> lines, double left, double right, double foot) {
    if (right > left) {
      double y = foot - unit / 10;
      lines.add(new MoveTo(left, y));
      lines.add(new LineTo(right, y));
    }
  }

  private Path add(PathElement[] shape, String style) {
    Path path = new Path(shape);
    path.setManaged(false);
    path.getStyleClass().add(style);
    path.setLayoutX(text.getLayoutX());
    path.setLayoutY(text.getLayoutY());
    grounds.add(path);
    return path;
  }
}
