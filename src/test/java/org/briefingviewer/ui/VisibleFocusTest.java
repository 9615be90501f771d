// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.briefingviewer.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard is can be seen.
@ExtendWith(ApplicationExtension.class)
class VisibleFocusTest {
  /// The least contrast of what shows a state; WCAG 2.2, 1.4.11 and 2.4.13.
  private static final double LEAST = 3;

  /// A ring around the smallest button has more pixels.
  private static final int LEAST_PIXELS = 40;

  private static final List<String> GROUNDS =
      List.of("paper", "surface", "rail", "hover", "estimate", "estimate-chosen", "tie-ground");

  private static final Pattern COLOUR = Pattern.compile("-bv-([\\w-]+): (#[0-9a-f]{6})");

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private static Map<String, Color> colours(Theme theme) throws IOException {
    Path sheet =
        WindowFixture.ASSETS.resolveSibling("src/main/resources/org/briefingviewer/ui/css")
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
    List<String> faint = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      Map<String, Color> colours = colours(theme);
      for (String ground : GROUNDS) {
        double contrast = SceneWalk.contrast(colours.get("focus"), colours.get(ground));
        if (contrast < LEAST) {
          faint.add("%s: focus on %s %.2f".formatted(theme, ground, contrast));
        }
      }
    }
    assertEquals(List.of(), faint);
  }

  @Test
  void everythingThatTakesTheFocusShowsIt() {
    assertEquals(
        List.of(),
        WaitForAsyncUtils.waitForAsyncFx(
            600_000,
            () -> {
              for (WindowState state : WindowState.all()) {
                if (state.name().equals("read") || !WindowState.named().contains(state)) {
                  MainWindow window = state.made().apply(Locale.ENGLISH).window;
                  look(window, window, Picture.draw(window, 1440, 900), state.name());
                }
              }
              return unseen;
            }));
  }

  private final List<String> unseen = new ArrayList<>();

  /// What was looked at: one of each kind is enough.
  private final Set<String> kinds = new HashSet<>();

  private void look(MainWindow window, Node node, WritableImage plain, String state) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    String kind = node.getClass().getSimpleName() + node.getStyleClass();
    if (node.isFocusTraversable() && !(node instanceof ScrollBar) && kinds.add(kind)) {
      show(node, true);
      int changed = differing(plain, Picture.draw(window, 1440, 900));
      show(node, false);
      if (changed < LEAST_PIXELS) {
        unseen.add(state + ": " + kind + " " + node.getId());
      }
    }
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable())
          .forEach(child -> look(window, child, plain, state));
    }
  }

  private static int differing(WritableImage one, WritableImage other) {
    int count = 0;
    for (int y = 0; y < 900; y++) {
      for (int x = 0; x < 1440; x++) {
        count +=
            one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  private static void show(Node node, boolean focus) {
    for (String name : List.of("focused", "focus-visible", "reached")) {
      node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), focus);
    }
  }
}
