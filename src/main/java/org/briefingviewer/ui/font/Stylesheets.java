// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.Locale;
import java.util.Objects;

/// The window's style sheets, with the faces that a language needs. The build joins them from the
/// files of the folder `css`, and writes each for each language's faces.
public final class Stylesheets {
  /// The style sheet of what is seen first.
  public static final String FIRST = "first";

  /// The style sheet of what comes around it.
  public static final String FURTHER = "further";

  /// The style sheet of stops and of both stage windows.
  public static final String PRESENT = "present";

  private final String ending;

  public Stylesheets(Locale language) {
    boolean korean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
    this.ending = korean ? "-ko.bss" : ".bss";
  }

  /// Returns where JavaFX finds a sheet.
  ///
  /// @param name one of the above, or a theme's in small letters
  public String url(String name) {
    String path = "/org/briefingviewer/ui/css/" + name + ending;
    return Objects.requireNonNull(Stylesheets.class.getResource(path), path).toExternalForm();
  }
}
