// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import org.briefingviewer.wording.part.EstimatePart;

/// What becomes of parts in a place that has no words of its own for them: each is said, in the
/// words of all, so that none is lost. What a place says otherwise, or elsewhere, it decides itself.
///
/// @param <R> what becomes of a part
public interface SaidParts<R> extends EstimatePart.Reader<R> {
  /// Returns the words of all.
  PartWords words();

  /// Returns what becomes of a part that is said in these words.
  R said(String words);

  @Override
  default R doubt(EstimatePart.Doubt part) {
    return said(words().doubt(part));
  }

  @Override
  default R scope(EstimatePart.Scope part) {
    return said(words().scope(part));
  }

  @Override
  default R alsoSaid(EstimatePart.AlsoSaid part) {
    return said(words().alsoSaid(part));
  }

  @Override
  default R alternative(EstimatePart.Alternative part) {
    return said(words().alternative(part));
  }

  @Override
  default R whole(EstimatePart.Whole part) {
    return said(words().whole(part));
  }

  @Override
  default R pages(EstimatePart.Pages part) {
    return said(words().pages(part));
  }

  @Override
  default R rated(EstimatePart.Rated part) {
    return said(words().rated(part));
  }

  @Override
  default R changedPlace(EstimatePart.ChangedPlace part) {
    return said(words().changedPlace(part));
  }

  @Override
  default R corrected(EstimatePart.Corrected part) {
    return said(words().corrected(part));
  }
}
