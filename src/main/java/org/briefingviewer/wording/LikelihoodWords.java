// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import org.briefingviewer.model.Likelihood;
import org.jspecify.annotations.Nullable;

/// Says how likely a text gives something: its words first, then what they mean in percent, never
/// without the name of the scale and who gives it.
public record LikelihoodWords(Messages messages) {

  /// Returns "“likely”", or "“likely”, 55–80 % on the scale “house scale” (set by the editor)".
  ///
  /// @param words as written
  public String of(String words, Likelihood.@Nullable Band band) {
    String quoted = messages.text("quoted", words);
    return band == null ? quoted : messages.text("likelihood.with", quoted, band(band));
  }

  /// Returns what words mean in percent.
  public String band(Likelihood.Band band) {
    return messages.text(
        "likelihood.band", percent(band), band.scale(), messages.text(band.origin()));
  }

  private String percent(Likelihood.Band band) {
    return band.low() == band.high()
        ? messages.text("likelihood.percent", band.low())
        : messages.text("likelihood.percents", band.low(), band.high());
  }
}
