// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.List;

/// A stretch of a sentence that somebody gives.
///
/// @param voices who, nearest to the reader first
/// @param from where it begins in the sentence
public record SpeechStretch(List<KoreanVoice> voices, int from, int to) {
  public SpeechStretch {
    voices = List.copyOf(voices);
  }

  boolean covers(int place) {
    return from <= place && place < to;
  }
}
