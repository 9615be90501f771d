// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.briefingviewer.settings.Theme;
import org.junit.jupiter.api.Test;

/// The ring of what has the focus stands out, and so does what shows how far a text goes.
class FocusRingTest {
  /// The least contrast of what shows a state; WCAG 2.2, 1.4.11 and 2.4.13.
  private static final double LEAST = 3;

  private static final List<String> GROUNDS =
      List.of("paper", "surface", "rail", "hover", "estimate", "estimate-chosen", "tie-ground");

  private static final Pattern COLOUR = Pattern.compile("-bv-([\\w-]+): (#[0-9a-f]{6})");

  private static Map<String, Color> colours(Theme theme) throws IOException {
    Path sheet =
        WindowFixture.ASSETS
            .resolveSibling("src/main/resources/org/briefingviewer/ui/css")
            .resolve(theme.name().toLowerCase(Locale.ROOT) + ".css");
    Map<String, Color> colours = new LinkedHashMap<>();
    Matcher matcher = COLOUR.matcher(Files.readString(sheet));
    while (matcher.find()) {
      colours.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return colours;
  }

  @Test
  void theRingStandsOutFromEveryGround() throws IOException {
    assertEquals(List.of(), faint("focus", GROUNDS));
  }

  @Test
  void theThumbOfAScrollBarStandsOutToo() throws IOException {
    assertEquals(List.of(), faint("thumb", List.of("paper", "surface")));
  }

  private static List<String> faint(String shown, List<String> grounds) throws IOException {
    List<String> faint = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      Map<String, Color> colours = colours(theme);
      for (String ground : grounds) {
        double contrast = SceneWalk.contrast(colours.get(shown), colours.get(ground));
        if (contrast < LEAST) {
          faint.add("%s: %s on %s %.2f".formatted(theme, shown, ground, contrast));
        }
      }
    }
    return faint;
  }
}
