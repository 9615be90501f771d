// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// Says all that must go along with an estimate.
public record FigureWords(MessageSpeech speech) {

  /// Puts an estimate into words.
  ///
  /// @param number what it is numbered with where it is cited
  public CitedFigure of(EstimateParts parts, int number) {
    Gathering gathering = new Gathering(new PartWords(speech));
    for (EstimatePart part : parts.list()) {
      gathering = part.read(gathering);
    }
    return gathering.figure(number, parts.estimate());
  }

  /// Where each part goes in a citation.
  private static final class Gathering implements PartWords.SaidParts<Gathering> {
    private final PartWords words;
    private final List<CitedLink> chain = new ArrayList<>();
    private final List<String> further = new ArrayList<>();
    private BoundPhrase bound = BoundPhrase.of("");
    private final List<String> manner = new ArrayList<>();
    private String written = "";
    private String value = "";
    private String review = "";

    Gathering(PartWords words) {
      this.words = words;
    }

    CitedFigure figure(int number, Estimate estimate) {
      return new CitedFigure(
          number,
          written,
          bound.words(),
          String.join("; ", manner),
          value,
          chain,
          further,
          estimate.review().read(),
          review);
    }

    @Override
    public PartWords words() {
      return words;
    }

    @Override
    public Gathering said(String part) {
      if (!part.isEmpty()) {
        further.add(part);
      }
      return this;
    }

    /// It heads the note without quotation marks.
    @Override
    public Gathering figure(EstimatePart.Figure part) {
      written = part.words();
      return this;
    }

    @Override
    public Gathering value(EstimatePart.Value part) {
      value = words.value(part);
      return this;
    }

    @Override
    public Gathering bound(EstimatePart.Bound part) {
      bound = BoundPhrase.of(words.bound(part));
      return this;
    }

    @Override
    public Gathering hedges(EstimatePart.Hedges part) {
      manner.add(words.hedges(part));
      bound = bound.hedged(words.hedges(part));
      return this;
    }

    @Override
    public Gathering likelihood(EstimatePart.Likelihood part) {
      manner.add(words.likelihood(part));
      bound = bound.judged(words.likelihood(part));
      return this;
    }

    @Override
    public Gathering confidence(EstimatePart.Confidence part) {
      manner.add(words.confidence(part));
      bound = bound.judged(words.confidence(part));
      return this;
    }

    @Override
    public Gathering chain(EstimatePart.Chain part) {
      chain.addAll(words.links(part));
      return this;
    }

    /// A date that the text does not say is left out: whoever is silent claims none.
    @Override
    public Gathering asOf(EstimatePart.AsOf part) {
      return part.date() == null ? this : said(words.asOf(part));
    }

    @Override
    public Gathering checked(EstimatePart.Checked part) {
      review = words.checked(part);
      return this;
    }

    /// The whole passage, page or picture bears the strictest mark of all that it shows.
    @Override
    public Gathering handling(EstimatePart.Handling part) {
      return this;
    }
  }
}
