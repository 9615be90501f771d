// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.text.Font;

/// Loads the fonts that lie beside the program. They are loaded by path: from a stream JavaFX would
/// first copy each into the temporary folder.
public final class Fonts {
  /// The size is only what loading asks for; a loaded family serves every size.
  private static final double ANY_SIZE = 14;

  private static final List<String> FIRST =
      List.of(
          "SourceSerif4_400Regular.ttf",
          "SourceSerif4_600SemiBold.ttf",
          "Inter_400Regular.ttf",
          "Inter_600SemiBold.ttf",
          "Inter_400Regular_Italic.ttf");

  private static final String KOREAN_STRONG = "NotoSansKR_600SemiBold.ttf";

  private final Path folder;
  private final Set<FontScript> loaded = EnumSet.noneOf(FontScript.class);
  private boolean strongKorean;

  /// @param assets the program's `assets` folder, which holds `fonts`
  public Fonts(Path assets) {
    this.folder = assets.resolve("fonts");
  }

  /// Makes sure that text in `script` can be shown. Without the file the system's font stands in.
  public void need(FontScript script) {
    if (loaded.add(script)) {
      files(script).forEach(this::load);
    }
  }

  /// Makes sure that a window that speaks `language` can be shown.
  public void speak(Locale language) {
    need(FontScript.LATIN);
    if (language.getLanguage().equals(Locale.KOREAN.getLanguage())) {
      needStrong(FontScript.HANGUL);
    }
  }

  /// Makes sure that headings in `script` can be shown. Han has no face for them.
  public void needStrong(FontScript script) {
    need(script);
    if (script == FontScript.HANGUL && !strongKorean) {
      strongKorean = true;
      load(KOREAN_STRONG);
    }
  }

  /// Tells whether the faces for `script` were loaded.
  public boolean has(FontScript script) {
    return loaded.contains(script);
  }

  private static List<String> files(FontScript script) {
    return switch (script) {
      case LATIN -> FIRST;
      case HANGUL -> List.of("NotoSansKR_400Regular.ttf");
      case HAN -> List.of("NotoSansSC_400Regular.ttf");
    };
  }

  private void load(String name) {
    Path file = folder.resolve(name);
    if (Files.isReadable(file)) {
      Font.loadFont(file.toUri().toString(), ANY_SIZE);
    }
  }
}
