// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// Says on one line all that must go along with an estimate: every part of it, also that no date or
/// no mark is given, so that the line can leave everything else behind.
public record FigureSentence(MessageSpeech speech) {
  private static final String BETWEEN = "; ";

  /// Returns the line. What the number says of how exact it is does not stand there again.
  public String of(EstimateParts parts) {
    PartWords words = new PartWords(speech);
    List<String> said = new ArrayList<>();
    for (EstimatePart part : parts.list()) {
      String next =
          part instanceof EstimatePart.Corrected corrected
              ? words.correctedBeside(corrected)
              : part.read(words);
      boolean again =
          part instanceof EstimatePart.Bound
              && !said.isEmpty()
              && said.getLast().contains(next.toLowerCase(Locale.ROOT));
      if (!again && !next.isEmpty()) {
        said.add(next);
      }
    }
    return oneLine(String.join(BETWEEN, said));
  }

  /// Returns words on one line.
  public static String oneLine(String words) {
    return words.replaceAll("\\s*[\\n\\r\\u2028\\u2029]+\\s*", " ");
  }
}
