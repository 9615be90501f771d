// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.part.EstimateParts;

/// All that must go along with a figure wherever a note on it stands.
public final class WholeFigure {
  private WholeFigure() {}

  /// Looks for every part of an estimate: its number, bound, hedges, chain with its gaps, scope,
  /// date and who checked it.
  public static void assertIn(
      String page, Briefing briefing, MarkedArticle marked, Estimate estimate, Locale language) {
    MessageSpeech speech = new MessageSpeech(new Messages(language));
    CitedFigure said = new FigureWords(speech).of(EstimateParts.of(marked, briefing, estimate), 1);
    List<String> parts = new ArrayList<>();
    parts.add(said.asWritten() + ": " + speech.quantity(estimate.quantity()));
    parts.add(said.manner());
    said.chain().stream().map(CitedLink::bracketed).forEach(parts::add);
    parts.addAll(said.further());
    parts.add((said.checked() ? "✓ " : "") + said.review());
    estimate.quantity().hedges().stream().map(HedgeCue::words).forEach(parts::add);
    for (String part : parts) {
      assertTrue(squeezed(page).contains(squeezed(part)), part + " is not in: " + page);
    }
  }

  /// Where a line breaks is up to the page.
  public static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }
}
