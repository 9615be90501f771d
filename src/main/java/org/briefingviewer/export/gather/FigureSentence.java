// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.stream.Collectors;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimateParts;

/// Says on one line all that must go along with an estimate: every part of it, also that no date or
/// no mark is given, so that the line can leave everything else behind.
public record FigureSentence(Speech speech) {
  private static final String BETWEEN = "; ";

  /// Returns the line.
  public String of(EstimateParts parts) {
    PartWords words = new PartWords(speech);
    return oneLine(
        parts.list().stream().map(part -> part.read(words)).collect(Collectors.joining(BETWEEN)));
  }

  /// Returns words on one line.
  public static String oneLine(String words) {
    return words.replaceAll("\\s*[\\n\\r\\u2028\\u2029]+\\s*", " ");
  }
}
