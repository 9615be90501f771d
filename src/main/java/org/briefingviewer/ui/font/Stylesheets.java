// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// The window's style sheets, with the faces that a language needs. The files name Inter, which has
/// no Hangul, and JavaFX neither falls back to a loaded face nor takes a list of families: so the
/// Korean window gets each sheet with the other face's name in it.
public final class Stylesheets {
  /// The style sheets of what is seen first.
  public static final List<String> FIRST = List.of("window", "text");

  /// The style sheets of what comes around it.
  public static final List<String> FURTHER =
      List.of(
          "panel",
          "find",
          "importing",
          "tables",
          "figures",
          "notes",
          "edit",
          "readings",
          "review",
          "correct",
          "ties",
          "out",
          "seal");

  private static final String PLAIN = "\"Inter\"";
  private static final String STRONG = "\"Inter SemiBold\"";

  /// Ends a line of a sheet that is for the program's own words in the face of the articles.
  private static final String OWN_WORDS = "/* own words */";

  private final boolean korean;

  public Stylesheets(Locale language) {
    this.korean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
  }

  /// Returns where JavaFX finds a sheet.
  ///
  /// @param name a file of the folder `css` beside the window, without its ending
  public String url(String name) {
    String path = "/org/briefingviewer/ui/css/" + name + ".css";
    return korean
        ? "data:text/css;base64," + encoded(path)
        : Objects.requireNonNull(Stylesheets.class.getResource(path), path).toExternalForm();
  }

  private static String encoded(String path) {
    try (InputStream in = Stylesheets.class.getResourceAsStream(path)) {
      String sheet =
          new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(inKorean(sheet).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// Returns the sheet with the Korean faces; words that are surely Latin keep theirs.
  static String inKorean(String sheet) {
    return sheet
        .lines()
        .map(line -> line.startsWith(".latin") ? line : inKoreanFaces(line))
        .collect(Collectors.joining("\n"));
  }

  private static String inKoreanFaces(String line) {
    String own =
        line.endsWith(OWN_WORDS) ? line.replace("\"Source Serif 4", "\"Noto Sans KR") : line;
    return own.replace(PLAIN, "\"Noto Sans KR\"").replace(STRONG, "\"Noto Sans KR SemiBold\"");
  }
}
