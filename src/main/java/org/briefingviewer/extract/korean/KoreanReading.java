// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean;

import java.util.List;
import org.briefingviewer.extract.korean.source.SentenceSpeech;
import org.briefingviewer.extract.korean.text.KoreanText;

/// A Korean text with who gives what each of its sentences says, in their order.
public record KoreanReading(KoreanText text, List<SentenceSpeech> speeches) {
  public KoreanReading {
    speeches = List.copyOf(speeches);
  }
}
