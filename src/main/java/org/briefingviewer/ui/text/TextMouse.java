// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Selects text with the mouse: press and drag, a word by two clicks, a paragraph by three, further
/// with Shift. Beyond the upper or lower edge the text moves along.
final class TextMouse {
  /// Pixels a frame for each pixel beyond the edge.
  private static final double PULL = 0.25;

  private static final int WORD = 2;
  private static final int PARAGRAPH = 3;

  /// What the mouse needs to know of the text.
  interface Surface {
    /// Returns the words of the whole article.
    String text();

    /// Returns the view of the row at or nearest to a height in the scene, or null.
    @Nullable ParagraphView nearest(double sceneY);

    TextSpan paragraph(int offset);
  }

  private final Region area;
  private final Surface surface;
  private final TextSelection selection;
  private final TextColumn column;
  private final AnimationTimer pulling = new Pulling();

  private final EventHandler<MouseEvent> drags = this::dragged;
  private final EventHandler<MouseEvent> releases = event -> stop();

  private boolean dragging;
  private int clicks;
  private Point2D last = Point2D.ZERO;

  TextMouse(Region area, Surface surface, TextSelection selection, TextColumn column) {
    this.area = area;
    this.surface = surface;
    this.selection = selection;
    this.column = column;
  }

  void listen() {
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    area.sceneProperty().subscribe(this::listenTo);
  }

  /// A drag is followed through the whole window: it counts beyond the text, too.
  private void listenTo(@Nullable Scene before, @Nullable Scene scene) {
    if (before != null) {
      before.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drags);
      before.removeEventFilter(MouseEvent.MOUSE_RELEASED, releases);
    }
    if (scene != null) {
      scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drags);
      scene.addEventFilter(MouseEvent.MOUSE_RELEASED, releases);
    }
  }

  private void pressed(MouseEvent event) {
    stop();
    TextSpan at = spanAt(event, event.getClickCount());
    if (event.getButton() != MouseButton.PRIMARY || besideText(event) || at == null) {
      return;
    }
    dragging = true;
    clicks = event.getClickCount();
    if (event.isShiftDown()) {
      selection.extend(at);
    } else {
      selection.begin(at);
    }
  }

  private void dragged(MouseEvent event) {
    if (!dragging) {
      return;
    }
    last = new Point2D(event.getSceneX(), event.getSceneY());
    extendToLast();
    if (beyond() != 0) {
      pulling.start();
    } else {
      pulling.stop();
    }
    event.consume();
  }

  private void stop() {
    dragging = false;
    pulling.stop();
  }

  private void extendToLast() {
    TextSpan to = spanAt(last.getX(), last.getY(), clicks);
    if (to != null) {
      selection.extend(to);
    }
  }

  /// Returns how many pixels the mouse is beyond the lower edge; negative beyond the upper one.
  private double beyond() {
    Bounds bounds = area.localToScene(area.getLayoutBounds());
    return last.getY() - Math.clamp(last.getY(), bounds.getMinY(), bounds.getMaxY());
  }

  private @Nullable TextSpan spanAt(MouseEvent event, int count) {
    return spanAt(event.getSceneX(), event.getSceneY(), count);
  }

  private @Nullable TextSpan spanAt(double sceneX, double sceneY, int count) {
    ParagraphView view = surface.nearest(sceneY);
    if (view == null) {
      return null;
    }
    int offset = view.offsetAt(sceneX, sceneY);
    return switch (count) {
      case WORD -> WordBounds.at(surface.text(), offset);
      case PARAGRAPH -> surface.paragraph(offset);
      default -> new TextSpan(offset, offset);
    };
  }

  private static boolean besideText(MouseEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof ScrollBar || node instanceof TickLane)) {
      node = node.getParent();
    }
    return node != null;
  }

  private final class Pulling extends AnimationTimer {
    @Override
    public void handle(long now) {
      column.by(beyond() * PULL);
      extendToLast();
    }
  }

  /// Finds the word at a place in a text.
  static final class WordBounds {
    private WordBounds() {}

    /// Returns the word, or the stretch between two words, that holds the code unit at `offset`.
    static TextSpan at(String text, int offset) {
      if (text.isEmpty()) {
        return new TextSpan(0, 0);
      }
      int inside = Math.min(Math.max(0, offset), text.length() - 1);
      BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
      words.setText(text);
      int end = words.following(inside);
      int start = words.previous();
      return new TextSpan(start, end);
    }
  }
}
