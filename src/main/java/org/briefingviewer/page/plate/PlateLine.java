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
    implements PartWords.SaidParts<List<String>> {

  String of(EstimateParts parts) {
    return parts.list().stream()
        .flatMap(part -> part.read(this).stream())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public List<String> said(String part) {
    return part.isEmpty() ? List.of() : List.of(part);
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

  /// A date that the text does not say is left out, as in a citation.
  @Override
  public List<String> asOf(EstimatePart.AsOf part) {
    return part.date() == null ? List.of() : List.of(words.asOf(part));
  }

  @Override
  public List<String> checked(EstimatePart.Checked part) {
    return List.of(words.checked(part));
  }

  /// The picture bears the strictest mark of all that it shows.
  @Override
  public List<String> handling(EstimatePart.Handling part) {
    return List.of();
  }
}
