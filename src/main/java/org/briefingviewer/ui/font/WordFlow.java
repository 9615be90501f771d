// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import static javafx.geometry.NodeOrientation.INHERIT;
import static javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.letters.ShapedLetters;
import org.briefingviewer.ui.font.ShapedWords.Piece;
import org.jspecify.annotations.Nullable;

/// Words that wrap, in whatever script; every text that wraps stands in such a flow.
///
/// JavaFX sets words that need [ShapedLetters] in runs. Where a line ends inside of a run it shapes
/// the run's first part anew, but on Linux with the letters of the whole (26.0.2, and what is out
/// of 27). From right to left that ends in an exception; from left to right the line says words
/// that the next line says again. So such words are handed over in pieces that end wherever a line
/// may end, and a word that is wider than the line letter by letter: no line then ends inside of a
/// run.
public class WordFlow extends TextFlow {
  /// Wider than any line, in pixels: JavaFX sets words as soon as they are there, in lines as wide
  /// as the flow is then.
  private static final double UNBOUND = 1_000_000;

  /// What may be lost to rounding, in pixels.
  private static final double ROUNDING = 2;

  private List<Part> parts = List.of();
  private @Nullable PseudoClass state;
  private Set<Integer> inState = Set.of();

  /// How the words are cut; null while none of them may be shaped.
  private @Nullable ShapedWords shaped;

  /// The pieces that the children show.
  private List<Piece> pieces = List.of();

  /// Whether JavaFX could not set the words even so; then they stand in one line.
  private boolean unwrapped;

  /// Words that look alike.
  ///
  /// @param styles the CSS classes of their nodes
  public record Part(String words, List<String> styles) {
    public Part {
      styles = List.copyOf(styles);
    }
  }

  /// Returns what is shown.
  public final List<Part> parts() {
    return parts;
  }

  /// Shows these words. The nodes of the first parts stay as long as they look as those before.
  public final void show(List<Part> next) {
    parts = signed(next);
    unwrapped = false;
    inState = Set.of();
    boolean shapes = parts.stream().anyMatch(part -> ShapedLetters.mayBeIn(part.words()));
    shaped = shapes ? new ShapedWords(parts.stream().map(Part::words).toList()) : null;
    if (shapes && getWidth() < 1) {
      setWidth(UNBOUND);
    }
    setNodeOrientation(shaped != null && shaped.runsFromTheRight() ? RIGHT_TO_LEFT : INHERIT);
    put();
    fit(getWidth());
  }

  /// Puts signs for what deceives, which a part may begin and another end.
  private static List<Part> signed(List<Part> parts) {
    if (parts.stream().noneMatch(part -> DeceptiveCharacters.mayBeIn(part.words()))) {
      return List.copyOf(parts);
    }
    String words =
        DeceptiveCharacters.shown(parts.stream().map(Part::words).collect(Collectors.joining()));
    List<Part> signed = new ArrayList<>();
    int start = 0;
    for (Part part : parts) {
      int end = start + part.words().length();
      signed.add(new Part(words.substring(start, end), part.styles()));
      start = end;
    }
    return List.copyOf(signed);
  }

  /// Puts these parts, and no others, into a state.
  public final void setState(PseudoClass named, Set<Integer> ofParts) {
    state = named;
    inState = Set.copyOf(ofParts);
    showState();
  }

  private void put() {
    pieces = shaped == null ? whole() : shaped.pieces();
    ObservableList<Node> nodes = getChildren();
    int kept = 0;
    while (kept < Math.min(nodes.size(), pieces.size()) && looksAs(nodes.get(kept), kept)) {
      ((Text) nodes.get(kept)).setText(pieces.get(kept).words());
      kept++;
    }
    nodes.remove(kept, nodes.size());
    for (Piece piece : pieces.subList(kept, pieces.size())) {
      nodes.add(node(piece));
    }
    showState();
  }

  private List<Piece> whole() {
    List<Piece> whole = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      whole.add(new Piece(i, parts.get(i).words()));
    }
    return whole;
  }

  private boolean looksAs(Node node, int piece) {
    return node.getStyleClass().equals(parts.get(pieces.get(piece).part()).styles());
  }

  private Text node(Piece piece) {
    Text text = new Text(piece.words());
    text.getStyleClass().addAll(parts.get(piece.part()).styles());
    dress(text);
    return text;
  }

  /// Gives a new node the looks that its classes do not give.
  protected void dress(Text text) {}

  private void showState() {
    if (state != null) {
      for (int i = 0; i < pieces.size(); i++) {
        getChildren().get(i).pseudoClassStateChanged(state, inState.contains(pieces.get(i).part()));
      }
    }
  }

  /// Cuts the words anew where lines of this width ask for it.
  private void fit(double width) {
    if (shaped != null && !unwrapped && shaped.fit(room(width), fonts())) {
      put();
      getChildren().forEach(Node::applyCss); // the new ones are set at once
    }
  }

  private double room(double width) {
    return width - snappedLeftInset() - snappedRightInset() - ROUNDING;
  }

  private List<Font> fonts() {
    List<Font> fonts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      while (fonts.size() <= pieces.get(i).part()) {
        fonts.add(((Text) getChildren().get(i)).getFont());
      }
    }
    while (fonts.size() < parts.size()) {
      fonts.add(Font.getDefault()); // of parts without a word
    }
    return fonts;
  }

  /// Returns the width in which the words can be set: at least that of a letter.
  private double wide(double width) {
    if (shaped == null) {
      return width;
    }
    return unwrapped ? UNBOUND : Math.max(width, shaped.widestLetter() + width - room(width));
  }

  @Override
  public void resize(double width, double height) {
    if (shaped == null) {
      super.resize(width, height);
      return;
    }
    if (width < getWidth()) {
      fit(width);
    }
    super.resize(wide(width), height);
    fit(getWidth());
  }

  @Override
  protected double computePrefWidth(double height) {
    fit(getWidth());
    return super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (shaped == null) {
      return super.computePrefHeight(width);
    }
    // JavaFX sets the words in both widths, one after the other.
    double asked = width < 0 ? getWidth() : Math.min(width, getWidth());
    fit(asked);
    try {
      return super.computePrefHeight(width < 0 ? width : wide(width));
    } catch (RuntimeException e) {
      unwrap();
      return super.computePrefHeight(UNBOUND);
    }
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    try {
      super.layoutChildren();
    } catch (RuntimeException e) {
      if (shaped == null || unwrapped) {
        throw e;
      }
      unwrap();
      super.layoutChildren();
    }
  }

  /// Puts the words where their fonts now ask for them. JavaFX does not hear of a font that words
  /// get while their flow is laid out; its lines are new then, and the nodes of the words stand
  /// where the lines before had them.
  public final void layoutAnew() {
    requestLayout();
    layout();
  }

  private void unwrap() {
    unwrapped = true;
    setWidth(UNBOUND);
  }
}
