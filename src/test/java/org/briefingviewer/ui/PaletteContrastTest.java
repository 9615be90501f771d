// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// The colours that the style sheets name: each ink on each ground that it may stand on, in both
/// themes.
class PaletteContrastTest {
  private static final Path SHEETS =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/main/resources/org/briefingviewer/ui/css");

  private static final Pattern COLOUR = Pattern.compile("(-bv-[a-z0-9-]+): (#[0-9a-f]{6});");

  /// What words have as a colour anywhere.
  private static final List<String> INKS =
      List.of(
          "ink",
          "ink-soft",
          "ink-dim",
          "accent",
          "source",
          "gap",
          "computed",
          "tie",
          "note",
          "danger",
          "draft-line",
          "sound",
          "hit-line",
          "origin-1",
          "origin-2",
          "origin-3",
          "origin-4");

  private static final List<String> GROUNDS = List.of("paper", "surface", "rail", "hover");

  /// Inks with a ground of their own.
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("on-accent", "accent"),
          List.of("ink", "estimate"),
          List.of("ink", "estimate-chosen"),
          List.of("estimate-line", "paper"),
          List.of("estimate-line", "surface"),
          List.of("ink", "tie-ground"),
          List.of("computed", "computed-ground"),
          List.of("on-handling", "handling"),
          List.of("tlp-clear", "tlp-ground"),
          List.of("tlp-green", "tlp-ground"),
          List.of("tlp-amber", "tlp-ground"),
          List.of("tlp-red", "tlp-ground"),
          List.of("on-peek", "peek"),
          List.of("ink", "hit"),
          List.of("ink", "hit-current"),
          List.of("ink", "selection"),
          List.of("ink", "draft"),
          List.of("ink", "draft-chosen"));

  private static final List<String> WALL_INKS =
      List.of("ink", "soft", "source", "gap", "warning", "computed");

  private static String rule(String sheet, String selector) throws IOException {
    String rules = Files.readString(SHEETS.resolve(sheet));
    int start = rules.indexOf(selector + " {");
    assertFalse(start < 0, selector);
    return rules.substring(start, rules.indexOf('}', start));
  }

  private static Map<String, Color> colours(String... rules) {
    Map<String, Color> colours = new LinkedHashMap<>();
    for (String rule : rules) {
      for (MatchResult found : COLOUR.matcher(rule).results().toList()) {
        colours.put(found.group(1), Color.web(found.group(2)));
      }
    }
    return colours;
  }

  private static void check(
      Map<String, Color> colours, String ink, String ground, double least, TreeSet<String> faint) {
    double contrast = SceneWalk.contrast(colours.get(ink), colours.get(ground));
    if (contrast < least) {
      faint.add("%s on %s: %.2f".formatted(ink, ground, contrast));
    }
  }

  @Test
  void wordsOfTheWindowHaveAContrastOfFourAndAHalf() throws IOException {
    TreeSet<String> faint = new TreeSet<>();
    for (String theme : List.of("light.css", "dark.css")) {
      Map<String, Color> colours = colours(rule(theme, ".root"));
      for (String ink : INKS) {
        for (String ground : GROUNDS) {
          check(colours, "-bv-" + ink, "-bv-" + ground, SceneWalk.LEAST_CONTRAST, faint);
        }
      }
      for (List<String> pair : PAIRS) {
        check(
            colours,
            "-bv-" + pair.getFirst(),
            "-bv-" + pair.getLast(),
            SceneWalk.LEAST_CONTRAST,
            faint);
      }
    }
    assertEquals("", String.join("\n", faint));
  }

  /// What steps aside for a light can still be read as large words can (WCAG 2.2, 1.4.3), and the
  /// last row sees that it stepped aside.
  @Test
  void wordsOfTheWallHaveAContrastOfSeven() throws IOException {
    TreeSet<String> faint = new TreeSet<>();
    String light = rule("present.css", ".audience");
    for (Map<String, Color> colours :
        List.of(colours(light), colours(light, rule("present.css", ".audience.dark")))) {
      for (String ink : WALL_INKS) {
        check(colours, "-bv-stage-" + ink, "-bv-stage-paper", 7, faint);
      }
      check(colours, "-bv-stage-ink", "-bv-stage-amber", 7, faint);
      check(colours, "-bv-stage-ink", "-bv-stage-light", 7, faint);
      check(colours, "-bv-stage-ink", "-bv-stage-chosen", 4.5, faint);
      check(colours, "-bv-stage-aside", "-bv-stage-paper", 3, faint);
      check(colours, "-bv-stage-ink", "-bv-stage-aside", 3, faint);
      check(colours, "-bv-stage-computed", "-bv-stage-computed-ground", 7, faint);
    }
    assertEquals("", String.join("\n", faint));
  }

  @Test
  void wordsOfTheSpeakerHaveAContrastOfSeven() throws IOException {
    TreeSet<String> faint = new TreeSet<>();
    Map<String, Color> colours = colours(rule("present.css", ".speaker"));
    for (String ink : List.of("ink", "soft")) {
      check(colours, "-bv-speaker-" + ink, "-bv-speaker-ground", 7, faint);
    }
    assertEquals("", String.join("\n", faint));
  }
}
