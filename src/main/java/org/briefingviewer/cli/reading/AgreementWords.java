// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import java.util.Locale;
import java.util.OptionalDouble;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.history.AmendedWords;
import org.briefingviewer.model.Finding;
import org.jspecify.annotations.Nullable;

/// An agreement on a terminal.
record AgreementWords(VerbStreams streams) {

  void print(Agreement agreement) {
    streams.print(
        CountPhrase.of(agreement.both(), "place")
            + " judged by both, "
            + agreement.same()
            + " alike; "
            + agreement.onlyFirst()
            + " by the first only, "
            + agreement.onlySecond()
            + " by the second only");
    streams.print(
        "Krippendorff's alpha: verdicts "
            + number(agreement.verdicts())
            + " (nominal), stretches marked as estimates "
            + number(agreement.estimates())
            + " (unitizing)");
    for (ReadingDifference difference : agreement.differences()) {
      streams.print(
          difference.articleId()
              + " “"
              + difference.either().asWritten()
              + "”: first: "
              + said(difference.first())
              + " | second: "
              + said(difference.second()));
    }
    for (String other : agreement.others()) {
      streams.print(other + ": not compared, it is not the same text in both");
    }
  }

  private static String number(OptionalDouble alpha) {
    return alpha.isEmpty()
        ? "not defined (nothing could have differed)"
        : String.format(Locale.ROOT, "%.3f", alpha.getAsDouble());
  }

  private static String said(@Nullable Finding finding) {
    return finding == null
        ? "nothing marked"
        : finding.review().state().name().toLowerCase(Locale.ROOT)
            + ", "
            + AmendedWords.of(finding);
  }
}
