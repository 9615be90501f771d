// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The faces that lie beside the program, and which letters each has. JavaFX would take a letter
/// that a face lacks from whatever the system has, if it has it.
final class Faces {
  private static final Map<String, String> FILES =
      Map.of(
          "Inter", "Inter_400Regular.ttf",
          "Inter SemiBold", "Inter_600SemiBold.ttf",
          "Source Serif 4", "SourceSerif4_400Regular.ttf",
          "Source Serif 4 SemiBold", "SourceSerif4_600SemiBold.ttf",
          "Noto Sans KR", "NotoSansKR_400Regular.ttf",
          "Noto Sans KR SemiBold", "NotoSansKR_600SemiBold.ttf",
          "Noto Sans SC", "NotoSansSC_400Regular.ttf");

  /// From here on stand pictures: no text face has them.
  private static final int PICTURES = 0x1F000;

  private static final Map<String, Font> LOADED = new HashMap<>();

  private Faces() {}

  /// Returns what is wrong with the face of `text`, or nothing.
  static Optional<String> missing(Text text) {
    String family = text.getFont().getFamily();
    if (!FILES.containsKey(family)) {
      return Optional.of("face of the system, " + family + ": " + text.getText());
    }
    String lacking = lacking(family, text.getText());
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(family + " has no " + lacking + " in: " + text.getText());
  }

  /// Returns the letters of `words` that the face of `family` lacks.
  static String lacking(String family, String words) {
    Font face = LOADED.computeIfAbsent(family, Faces::load);
    return words
        .codePoints()
        .filter(c -> c < PICTURES && !Character.isWhitespace(c) && !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && !face.canDisplay(c))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Font load(String family) {
    try {
      return Font.createFont(
          Font.TRUETYPE_FONT,
          WindowFixture.ASSETS.resolve("fonts").resolve(FILES.get(family)).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(family, e);
    }
  }

  /// Returns the words of all pieces.
  static String words(TextFlow flow) {
    return flow.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(piece -> ((Text) piece).getText())
        .collect(Collectors.joining());
  }

  /// Returns the words of all texts within a node, each on a line.
  static String wordsWithin(Node node) {
    if (node instanceof Text text) {
      return text.getText();
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(Faces::wordsWithin)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"))
        : "";
  }
}
