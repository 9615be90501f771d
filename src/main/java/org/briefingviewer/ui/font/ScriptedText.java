// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// Words that may be in any script, wrapped; what a label would be if it could change fonts inside.
public final class ScriptedText extends WordFlow {
  /// In UTF-16 code units. Where a name or a headline stands nobody reads more.
  private static final int LONGEST = 2_000;

  private final Fonts fonts;

  /// @param styleClass the CSS class of each piece of text, beside its script's
  public ScriptedText(Fonts fonts, String words, String styleClass) {
    this.fonts = fonts;
    setAccessibleRole(AccessibleRole.TEXT);
    setWords(words, styleClass);
  }

  /// Returns words all of which stand out by their weight.
  public static ScriptedText strong(Fonts fonts, String words, String styleClass) {
    ScriptedText text = new ScriptedText(fonts, "", styleClass);
    text.appendStrong(words, styleClass);
    return text;
  }

  /// Adds words that stand out by their weight, in every script that has such a face.
  public void appendStrong(String words, String styleClass) {
    append(words, styleClass, List.of("strong"));
    ScriptRun.of(words).forEach(run -> fonts.needStrong(run.script()));
  }

  /// Puts other words in place.
  public void setWords(String words, String styleClass) {
    setAccessibleText(DeceptiveCharacters.shown(words));
    show(parts(words, styleClass, List.of()));
  }

  /// Adds words of another kind.
  public void append(String words, String styleClass) {
    append(words, styleClass, List.of());
  }

  private void append(String words, String styleClass, List<String> more) {
    setAccessibleText(getAccessibleText() + DeceptiveCharacters.shown(words));
    List<Part> all = new ArrayList<>(parts());
    all.addAll(parts(words, styleClass, more));
    show(all);
  }

  private List<Part> parts(String words, String styleClass, List<String> more) {
    List<Part> parts = new ArrayList<>();
    String shown = shortened(words);
    for (ScriptRun run : ScriptRun.of(shown)) {
      fonts.need(run.script());
      List<String> styles =
          new ArrayList<>(List.of("words", styleClass, run.script().styleClass()));
      styles.addAll(more);
      parts.add(new Part(shown.substring(run.start(), run.end()), styles));
    }
    return parts;
  }

  /// Returns the words, or their beginning and a sign that there are more.
  public static String shortened(String words) {
    return words.length() <= LONGEST
        ? DeceptiveCharacters.shown(words)
        : DeceptiveCharacters.shown(words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)))
            + " […]";
  }
}
