// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.text.Text;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.letters.ShapedLetters;

/// An input of several lines that wraps. While its words need [ShapedLetters] it scrolls to the
/// side instead: what is typed cannot stand in a [WordFlow]. What deceives is drawn as in a
/// [WordField].
public final class WrappedArea extends TextArea {
  public WrappedArea() {
    textProperty().subscribe(words -> setWrapText(!ShapedLetters.mayBeIn(words)));
  }

  /// The skin of an area, unlike that of a field, cannot be told to draw other words; so each drawn
  /// piece is told, which the skin gives the words of the area whenever they change.
  @Override
  protected Skin<?> createDefaultSkin() {
    TextAreaSkin skin = new TextAreaSkin(this);
    drawn(getChildrenUnmodifiable()).forEach(WrappedArea::showSigns);
    return skin;
  }

  private static List<Text> drawn(List<Node> children) {
    return children.stream()
        .flatMap(
            child ->
                switch (child) {
                  case ScrollPane pane -> drawn(List.of(pane.getContent())).stream();
                  case Group pieces ->
                      pieces.getChildren().stream()
                          .filter(Text.class::isInstance)
                          .map(Text.class::cast);
                  case Parent parent -> drawn(parent.getChildrenUnmodifiable()).stream();
                  default -> Stream.empty();
                })
        .toList();
  }

  private static void showSigns(Text piece) {
    piece.textProperty().subscribe(words -> piece.setText(DeceptiveCharacters.shown(words)));
  }
}
