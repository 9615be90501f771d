// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.settings.SettingsSnapshot.FullSize;
import org.briefingviewer.settings.SettingsSnapshot.General;
import org.briefingviewer.settings.SettingsSnapshot.OnStage;
import org.briefingviewer.settings.SettingsSnapshot.TextPlace;
import org.briefingviewer.settings.SettingsSnapshot.WallScreen;
import org.briefingviewer.settings.SettingsSnapshot.Widths;
import org.briefingviewer.settings.SettingsSnapshot.WindowSize;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shape of the settings file. A value that cannot be used falls back alone; keys that are not
/// known here stay, also those of single files.
record SettingsWire(ObjectNode tree) {
  /// Reads the settings.
  ///
  /// @param unusable gets the keys whose values cannot be used
  SettingsSnapshot read(List<String> unusable) {
    General first = SettingsSnapshot.FIRST.general();
    SettingValues values = new SettingValues(tree, "", unusable);
    Theme theme = values.choice("theme", List.of(Theme.values()), SettingsWire::wire);
    CitationStyle citations =
        values.choice("citations", List.of(CitationStyle.values()), CitationStyle::key);
    General general =
        new General(
            theme == null ? first.theme() : theme,
            values.choice("language", Settings.LANGUAGES, Locale::toLanguageTag),
            values.whole("zoom", 1, first.zoom()),
            window(values, first.window()),
            widths(values, first.widths()),
            values.words("reviewer"),
            new OnStage(
                values.choice("stageTheme", List.of(Theme.values()), SettingsWire::wire),
                values.choice("stageLanguage", Settings.LANGUAGES, Locale::toLanguageTag),
                screen(values)),
            citations == null ? first.citations() : citations,
            values.paths("folders"));
    return new SettingsSnapshot(general, values.path("lastFile"), files(general, unusable));
  }

  private static String wire(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable WallScreen screen(SettingValues values) {
    double width = values.width("stageWidth", 0);
    double height = values.width("stageHeight", 0);
    double x = values.shift("stageX", 0);
    double y = values.shift("stageY", 0);
    return width > 0 && height > 0 ? new WallScreen(x, y, width, height) : null;
  }

  private static WindowSize window(SettingValues values, WindowSize first) {
    double width = values.width("fullWidth", 0);
    double height = values.width("fullHeight", 0);
    return new WindowSize(
        values.size("windowWidth", first.width()),
        values.size("windowHeight", first.height()),
        width > 0 && height > 0 ? new FullSize(width, height) : null);
  }

  private static Widths widths(SettingValues values, Widths first) {
    return new Widths(
        values.width("listWidth", first.list()),
        values.width("panelWidth", first.panel()),
        values.width("drawerHeight", first.drawer()));
  }

  private List<FileMemory> files(General general, List<String> unusable) {
    List<FileMemory> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    JsonNode list = tree.path("files");
    if (!list.isMissingNode() && !list.isArray()) {
      unusable.add("files");
    }
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      SettingValues values = new SettingValues(list.get(i), "files/" + i + "/", unusable);
      Path file = values.path("path");
      if (file != null && seen.add(file)) {
        files.add(
            new FileMemory(
                file,
                values.whole("zoom", 1, general.zoom()),
                widths(values, general.widths()),
                values.words("tab"),
                place(values)));
      } else if (file == null && !list.get(i).has("path")) {
        unusable.add("files/" + i);
      }
    }
    return files;
  }

  private static @Nullable TextPlace place(SettingValues values) {
    String article = values.words("article");
    int offset = values.whole("offset", 0, 0);
    double lead = values.shift("lead", 0);
    return article == null ? null : new TextPlace(article, offset, lead);
  }

  void write(SettingsSnapshot remembered) {
    General general = remembered.general();
    tree.put("theme", wire(general.theme()));
    put(tree, "language", general.language() == null ? null : general.language().toLanguageTag());
    tree.put("zoom", general.zoom());
    tree.put("citations", general.citations().key());
    put(tree, "reviewer", general.reviewer());
    Theme wall = general.stage().theme();
    put(tree, "stageTheme", wall == null ? null : wire(wall));
    Locale said = general.stage().language();
    put(tree, "stageLanguage", said == null ? null : said.toLanguageTag());
    WallScreen screen = general.stage().screen();
    if (screen == null) {
      tree.remove(List.of("stageX", "stageY", "stageWidth", "stageHeight"));
    } else {
      tree.put("stageX", screen.x()).put("stageY", screen.y());
      tree.put("stageWidth", screen.width()).put("stageHeight", screen.height());
    }
    put(tree, "lastFile", remembered.lastFile() == null ? null : remembered.lastFile().toString());
    tree.put("windowWidth", general.window().width());
    tree.put("windowHeight", general.window().height());
    FullSize full = general.window().full();
    if (full == null) {
      tree.remove(List.of("fullWidth", "fullHeight"));
    } else {
      tree.put("fullWidth", full.width()).put("fullHeight", full.height());
    }
    writeWidths(tree, general.widths());
    ArrayNode folders = tree.putArray("folders");
    general.folders().forEach(folder -> folders.add(folder.toString()));
    Map<String, ObjectNode> before = entries();
    ArrayNode files = tree.putArray("files");
    for (FileMemory memory : remembered.files()) {
      String path = memory.file().toString();
      ObjectNode entry = before.getOrDefault(path, tree.objectNode());
      write(entry, memory);
      files.add(entry);
    }
  }

  private static void write(ObjectNode entry, FileMemory memory) {
    entry.put("path", memory.file().toString());
    entry.put("zoom", memory.zoom());
    writeWidths(entry, memory.widths());
    put(entry, "tab", memory.tab());
    TextPlace place = memory.place();
    put(entry, "article", place == null ? null : place.articleId());
    if (place == null) {
      entry.remove(List.of("offset", "lead"));
    } else {
      entry.put("offset", place.offset()).put("lead", place.lead());
    }
  }

  /// Returns the files' entries as they stand, by path, with what is not known of them.
  private Map<String, ObjectNode> entries() {
    Map<String, ObjectNode> entries = new HashMap<>();
    for (JsonNode entry : tree.path("files")) {
      if (entry instanceof ObjectNode object) {
        entries.putIfAbsent(entry.path("path").asString(""), object);
      }
    }
    return entries;
  }

  private static void writeWidths(ObjectNode node, Widths widths) {
    node.put("listWidth", widths.list());
    node.put("panelWidth", widths.panel());
    node.put("drawerHeight", widths.drawer());
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value == null) {
      node.remove(key);
    } else {
      node.put(key, value);
    }
  }
}
