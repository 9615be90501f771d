// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Looks at every visible node of a window for what a reader could not use.
final class SceneWalk {
  static final double LEAST_SIZE = 13;
  static final double LEAST_CONTRAST = 4.5;

  private final List<String> findings = new ArrayList<>();

  static List<String> unnamed(Parent root) {
    SceneWalk walk = new SceneWalk();
    walk.visit(root, walk::checkName);
    return walk.findings;
  }

  static List<String> illegible(Parent root) {
    SceneWalk walk = new SceneWalk();
    walk.visit(root, walk::checkText);
    return walk.findings;
  }

  /// Returns what no reader could use: controls without a name or a role, words too small, too
  /// faint, cut, sticking out of what they stand on, or in a face that has no such letters. The
  /// scene must be laid out.
  static List<String> faults(Parent root) {
    SceneWalk walk = new SceneWalk();
    walk.visit(
        root,
        node -> {
          walk.checkName(node);
          walk.checkText(node);
          walk.checkRoom(node);
        });
    return walk.findings;
  }

  /// Returns the words, seen or said, that come neither from a message file nor from `given`. The
  /// window must be in [MarkedMessages]' language.
  static List<String> strangeWords(Parent root, String given) {
    SceneWalk walk = new SceneWalk();
    Consumer<String> check =
        words ->
            MarkedMessages.strange(words, given)
                .forEach(strange -> walk.findings.add("from no message file: " + strange));
    walk.visit(
        root,
        node -> {
          if (within(node, "key") || within(node, "problem")) {
            return; // what stands on keys, and what bundle and ingest say of a file
          }
          Object said = said(node);
          if (said != null) {
            check.accept(said.toString());
          }
          if (node instanceof TextFlow flow) {
            check.accept(Faces.words(flow));
          } else if (node.getStyleClass().contains("drawing")) {
            check.accept(Faces.wordsWithin(node)); // a drawing cuts its words into lines
          } else if (within(node, "drawing")) {
            return;
          } else if (node instanceof Text text && !(text.getParent() instanceof TextFlow)) {
            check.accept(text.getText());
          }
        });
    return walk.findings;
  }

  private void visit(Node node, Consumer<Node> check) {
    if (node.isVisible() && node.getOpacity() > 0) {
      check.accept(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> visit(child, check));
      }
    }
  }

  private void checkName(Node node) {
    boolean control = node instanceof Control && !isPart(node);
    if ((control || node.isFocusTraversable()) && name(node).isBlank()) {
      findings.add("no accessible name: " + node);
    }
    if (node.isFocusTraversable() && node.getAccessibleRole() == AccessibleRole.NODE) {
      findings.add("no accessible role: " + node);
    }
  }

  /// Labels speak for themselves; bars and empty rows have nothing to say.
  private static boolean isPart(Node node) {
    boolean emptyRow = node instanceof ListCell<?> cell && cell.isEmpty();
    boolean textRow = node.getStyleClass().contains("block-cell");
    boolean blank = node instanceof Label label && label.getText().isBlank();
    boolean inside = node instanceof ScrollPane && node.getParent() instanceof TextArea;
    return node instanceof ScrollBar || emptyRow || textRow || blank || inside;
  }

  private static String name(Node node) {
    String given = node.getAccessibleText();
    Object text = given != null ? given : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return text == null ? "" : text.toString();
  }

  private void checkText(Node node) {
    if (node instanceof Text text
        && !text.getText().isBlank()
        && text.getFill() instanceof Color ink) {
      if (text.getFont().getSize() < LEAST_SIZE - 0.01) {
        findings.add("text of " + text.getFont().getSize() + " px: " + text.getText());
      }
      double contrast = contrast(ink, ground(text));
      if (contrast < LEAST_CONTRAST) {
        findings.add("contrast %.2f: %s".formatted(contrast, text.getText()));
      }
    }
  }

  /// Checks that words are whole: none cut with an ellipsis, none beyond the window or its label.
  private void checkRoom(Node node) {
    if (node instanceof Labeled labeled
        && labeled.getWidth() > 0
        && labeled.getText() != null
        && labeled.getTooltip() == null // which says all
        && !inTable(node)) {
      for (Node child : labeled.getChildrenUnmodifiable()) {
        if (child instanceof Text shown
            && !shown.getText().replace("\n", "").equals(labeled.getText().replace("\n", ""))
            && !withoutSpace(shown.getText()).equals(withoutSpace(labeled.getText()))) {
          findings.add("cut: " + labeled.getText() + " is shown as " + shown.getText());
        }
      }
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      Bounds at = text.localToScene(text.getBoundsInLocal());
      if (at.getMinX() < -1 || at.getMaxX() > width(text) + 1) {
        findings.add("beyond the window: " + text.getText());
      }
      Faces.missing(text).ifPresent(findings::add);
    }
  }

  private static double width(Node node) {
    return node.getScene().getRoot().getLayoutBounds().getWidth();
  }

  private static boolean within(Node node, String styleClass) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  /// Cells and heads of a table are as wide as their columns, which the reader can widen; what they
  /// cut is said whole by the row.
  private static boolean inTable(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof TableRow || at.getStyleClass().contains("column-header")) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSpace(String words) {
    return words.replaceAll("\\s", "");
  }

  private static Color ground(Text text) {
    double x = text.getBoundsInLocal().getCenterX();
    double y = text.getBoundsInLocal().getMinY() + text.getBoundsInLocal().getHeight() * 0.6;
    for (Node node = text; node != null; node = node.getParent()) {
      Color marked = node instanceof Parent parent ? mark(parent, text, x, y) : null;
      marked = marked == null ? shapeBelow(node, text, x, y) : marked;
      if (marked != null) {
        return marked;
      }
      if (node instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        if (!fills.isEmpty()
            && fills.getLast().getFill() instanceof Color color
            && color.getOpacity() > 0.9) {
          return color;
        }
      }
    }
    return Color.WHITE;
  }

  /// Returns the fill of the last shape that was drawn before `node` beside it, at that place.
  private static Color shapeBelow(Node node, Text text, double x, double y) {
    Color found = null;
    List<Node> beside =
        node.getParent() == null ? List.of() : node.getParent().getChildrenUnmodifiable();
    for (Node before : beside.subList(0, Math.max(0, beside.indexOf(node)))) {
      if (before instanceof Shape shape
          && !(shape instanceof Text)
          && shape.isVisible()
          && shape.getFill() instanceof Color color
          && color.getOpacity() > 0.9
          && shape.contains(shape.sceneToLocal(text.localToScene(x, y)))) {
        found = color;
      }
    }
    return found;
  }

  /// Returns what is said of a node beside its words, or null.
  private static @Nullable Object said(Node node) {
    return node.getAccessibleRole() == AccessibleRole.HYPERLINK
        ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT)
        : node.getAccessibleText();
  }

  /// Returns the fill of a shape that lies under the text in a paragraph, or null.
  private static Color mark(Parent parent, Text text, double x, double y) {
    Color found = null;
    if (parent.getStyleClass().contains("paragraph")) {
      // The middle of words that fill several lines may lie on a figure among them.
      boolean plain = text.getStyleClass().contains("plain");
      for (Node node : parent.lookupAll("Rectangle")) {
        if (node instanceof Rectangle ground
            && ground.isVisible()
            && !(plain && ground.getStyleClass().contains("mark-ground"))
            && ground.getFill() instanceof Color color
            && ground.contains(ground.sceneToLocal(text.localToScene(x, y)))) {
          found = color;
        }
      }
    }
    return found;
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
