// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class SourceDoubtFinderTest {

  @Test
  void theRunnerUpIsTheOtherOneWhoSpeaksThere() {
    SourceDoubt doubt =
        doubt(
            "The union said nothing. The envoy told the story, after [two years] of silence, to her"
                + " son.");
    assertEquals("union", Objects.requireNonNull(doubt).runnerUp().name());
  }

  @Test
  void whoStandsInTheChainAlreadyIsNoRunnerUp() {
    SourceDoubt doubt =
        doubt(
            "The union assessed a loss of [300] jobs while others stayed after the strike, the"
                + " adviser Lena Holt said.");
    assertNull(Objects.requireNonNull(doubt).runnerUp());
  }

  private static SourceDoubt doubt(String drawn) {
    int start = drawn.indexOf('[');
    int end = drawn.indexOf(']') - 1;
    String text = drawn.replace("[", "").replace("]", "");
    AnalysedText analysed = DrawnSource.analyse(text);
    TextSpan figure = new TextSpan(start, end);
    Sources sources = new SourceReader().read(analysed);
    ChainBuilder chains = sources.chains();
    return chains.doubted(figure, chains.chain(figure, sources.attributions().of(figure))).doubt();
  }
}
