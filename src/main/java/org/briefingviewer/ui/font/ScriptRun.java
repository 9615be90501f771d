// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a text in one script.
///
/// @param start first UTF-16 code unit
/// @param end after the last one
public record ScriptRun(int start, int end, FontScript script) {

  /// Cuts `text` where the script changes. Spaces and digits stay with the Latin before them; at a
  /// border to Hangul or Han they go to the Latin font, which has the better figures.
  public static List<ScriptRun> of(String text) {
    List<ScriptRun> runs = new ArrayList<>();
    int start = 0;
    FontScript current = FontScript.LATIN;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      FontScript script = scriptAt(codePoint, current);
      if (script != current && i > start) {
        runs.add(new ScriptRun(start, i, current));
        start = i;
      }
      current = script;
      i += Character.charCount(codePoint);
    }
    if (text.length() > start) {
      runs.add(new ScriptRun(start, text.length(), current));
    }
    return List.copyOf(runs);
  }

  private static FontScript scriptAt(int codePoint, FontScript current) {
    @Nullable FontScript script = FontScript.of(codePoint);
    if (script != null) {
      return script;
    }
    return Character.getType(codePoint) == Character.NON_SPACING_MARK ? current : FontScript.LATIN;
  }
}
