// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import org.briefingviewer.model.Likelihood;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Says how likely a text gives something: its words first, then what they mean in percent, never
/// without the name of the scale and who gives it.
public record LikelihoodWords(MessageSpeech speech) {

  /// Returns "“likely”", or "“likely”, 55–80 % on the scale “house scale” (set by the editor)".
  ///
  /// @param words as written
  public String of(String words, Likelihood.@Nullable Band band) {
    String quoted = speech.text("quoted", words);
    return band == null ? quoted : speech.text("likelihood.with", quoted, band(band));
  }

  /// Returns what words mean in percent.
  public String band(Likelihood.Band band) {
    return speech.text("likelihood.band", percent(band), band.scale(), speech.text(band.origin()));
  }

  private String percent(Likelihood.Band band) {
    return band.low() == band.high()
        ? speech.text("likelihood.percent", band.low())
        : speech.text("likelihood.percents", band.low(), band.high());
  }
}
