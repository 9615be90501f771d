// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.List;

/// A stretch of a sentence that somebody gives.
///
/// @param voices who, nearest to the reader first
/// @param from where it begins in the sentence
/// @param loose whether they give what comes next, and only perhaps what comes later
public record SpeechStretch(List<KoreanVoice> voices, int from, int to, boolean loose) {
  private static final int NEXT = 18;

  public SpeechStretch {
    voices = List.copyOf(voices);
  }

  SpeechStretch(List<KoreanVoice> voices, int from, int to) {
    this(voices, from, to, false);
  }

  /// Tells whether what stands at a place may be somebody else's.
  boolean unsure(int place) {
    return loose && place - from > NEXT;
  }

  boolean covers(int place) {
    return from <= place && place < to;
  }
}
