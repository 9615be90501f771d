// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.settings.Remembered.Widths;
import org.briefingviewer.settings.Remembered.WindowSize;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The shape of the settings file. A key that is missing or of another type has its first value.
final class SettingsWire {
  private static final double SMALLEST = 320;
  private static final double LARGEST = 20_000;

  private final ObjectNode tree;

  SettingsWire(ObjectNode tree) {
    this.tree = tree;
  }

  Remembered read() {
    Remembered first = Remembered.FIRST;
    return new Remembered(
        "dark".equals(tree.path("theme").asString("")) ? Theme.DARK : Theme.LIGHT,
        language(tree.path("language").asString("")),
        tree.path("zoom").asInt(first.zoom()),
        path(tree.path("lastFile")),
        new WindowSize(
            size(tree.path("windowWidth"), first.window().width()),
            size(tree.path("windowHeight"), first.window().height())),
        new Widths(
            Math.clamp(tree.path("listWidth").asDouble(first.widths().list()), 0, LARGEST),
            Math.clamp(tree.path("panelWidth").asDouble(first.widths().panel()), 0, LARGEST),
            Math.clamp(tree.path("drawerHeight").asDouble(first.widths().drawer()), 0, LARGEST)));
  }

  private static @Nullable Locale language(String written) {
    return Settings.LANGUAGES.stream()
        .filter(offered -> offered.toLanguageTag().equals(written))
        .findFirst()
        .orElse(null);
  }

  private static double size(JsonNode node, double first) {
    return Math.clamp(node.asDouble(first), SMALLEST, LARGEST);
  }

  private static @Nullable Path path(JsonNode node) {
    String written = node.asString("");
    try {
      return written.isEmpty() ? null : Path.of(written);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  void write(Remembered remembered) {
    tree.put("theme", remembered.theme().name().toLowerCase(Locale.ROOT));
    if (remembered.language() == null) {
      tree.remove("language");
    } else {
      tree.put("language", remembered.language().toLanguageTag());
    }
    tree.put("zoom", remembered.zoom());
    if (remembered.lastFile() == null) {
      tree.remove("lastFile");
    } else {
      tree.put("lastFile", remembered.lastFile().toString());
    }
    tree.put("windowWidth", remembered.window().width());
    tree.put("windowHeight", remembered.window().height());
    tree.put("listWidth", remembered.widths().list());
    tree.put("panelWidth", remembered.widths().panel());
    tree.put("drawerHeight", remembered.widths().drawer());
  }
}
