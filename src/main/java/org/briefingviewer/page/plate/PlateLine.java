// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// What stands under a picture of each estimate that it shows: "1 · “600” · at least, … · checked
/// by …".
///
/// @param label by which the picture names it
/// @param figure the same in words for a citation
record PlateLine(String label, CitedFigure figure, PartWords words, Messages messages)
    implements EstimatePart.Reader<List<String>> {

  String of(EstimateParts parts) {
    return parts.list().stream()
        .flatMap(part -> part.read(this).stream())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public List<String> figure(EstimatePart.Figure part) {
    return List.of(messages.text("figures.numbered", label, words.figure(part)));
  }

  /// It is drawn, and written beside its shape with its bound's sign.
  @Override
  public List<String> value(EstimatePart.Value part) {
    return List.of();
  }

  /// With hedges, likelihood and confidence.
  @Override
  public List<String> bound(EstimatePart.Bound part) {
    return List.of(figure.bound());
  }

  /// Said with the bound.
  @Override
  public List<String> hedges(EstimatePart.Hedges part) {
    return List.of();
  }

  /// Said with the bound.
  @Override
  public List<String> likelihood(EstimatePart.Likelihood part) {
    return List.of();
  }

  /// Said with the bound.
  @Override
  public List<String> confidence(EstimatePart.Confidence part) {
    return List.of();
  }

  @Override
  public List<String> chain(EstimatePart.Chain part) {
    return List.of(words.chain(part));
  }

  @Override
  public List<String> doubt(EstimatePart.Doubt part) {
    return List.of(words.doubt(part));
  }

  /// A date that the text does not say is left out, as in a citation.
  @Override
  public List<String> asOf(EstimatePart.AsOf part) {
    return part.date() == null ? List.of() : List.of(words.asOf(part));
  }

  @Override
  public List<String> scope(EstimatePart.Scope part) {
    return List.of(words.scope(part));
  }

  @Override
  public List<String> alsoSaid(EstimatePart.AlsoSaid part) {
    return List.of(words.alsoSaid(part));
  }

  @Override
  public List<String> alternative(EstimatePart.Alternative part) {
    return List.of(words.alternative(part));
  }

  @Override
  public List<String> whole(EstimatePart.Whole part) {
    return List.of(words.whole(part));
  }

  @Override
  public List<String> pages(EstimatePart.Pages part) {
    return List.of(words.pages(part));
  }

  @Override
  public List<String> rated(EstimatePart.Rated part) {
    return List.of(words.rated(part));
  }

  @Override
  public List<String> changedPlace(EstimatePart.ChangedPlace part) {
    return List.of(words.changedPlace(part));
  }

  @Override
  public List<String> checked(EstimatePart.Checked part) {
    return List.of(words.checked(part));
  }

  @Override
  public List<String> corrected(EstimatePart.Corrected part) {
    return List.of(words.corrected(part));
  }

  /// The picture bears the strictest mark of all that it shows.
  @Override
  public List<String> handling(EstimatePart.Handling part) {
    return List.of();
  }
}
