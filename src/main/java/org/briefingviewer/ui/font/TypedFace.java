// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.TextInputControl;

/// Keeps an input in a face that shows whatever is typed. An input has one font for all of its
/// text; those for Hangul and Han hold Latin letters too.
public final class TypedFace {
  private final TextInputControl input;
  private final Fonts fonts;

  private TypedFace(TextInputControl input, Fonts fonts) {
    this.input = input;
    this.fonts = fonts;
  }

  /// Gives `input` the style class of the script that its text needs, now and as it changes.
  public static void follow(TextInputControl input, Fonts fonts) {
    input.textProperty().subscribe(new TypedFace(input, fonts)::show);
  }

  /// Returns the script whose one face shows most of a text.
  public static FontScript of(String text) {
    Set<FontScript> scripts = scripts(text);
    return scripts.contains(FontScript.HANGUL)
        ? FontScript.HANGUL
        : scripts.contains(FontScript.HAN) ? FontScript.HAN : FontScript.LATIN;
  }

  private static Set<FontScript> scripts(String text) {
    Set<FontScript> scripts = EnumSet.noneOf(FontScript.class);
    ScriptRun.of(text).forEach(run -> scripts.add(run.script()));
    return scripts;
  }

  private void show(String text) {
    scripts(text).forEach(fonts::need);
    put(FontScript.HANGUL, of(text) == FontScript.HANGUL);
    put(FontScript.HAN, of(text) == FontScript.HAN);
  }

  /// Without a class the input has the window's face, in which its prompt is written.
  private void put(FontScript script, boolean needed) {
    boolean there = input.getStyleClass().contains(script.styleClass());
    if (needed && !there) {
      input.getStyleClass().add(script.styleClass());
    } else if (there && !needed) {
      input.getStyleClass().remove(script.styleClass());
    }
  }
}
