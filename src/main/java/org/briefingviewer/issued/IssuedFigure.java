// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import org.briefingviewer.model.EstimateId;

/// A figure as a copy shows it.
///
/// @param digest of all that it says, whatever the language: [FigureDigest]
/// @param said in words, with bound, hedges, chain and who had checked it
/// @param told whether this is what an erratum to the copy has told of it since
public record IssuedFigure(EstimateId of, String digest, String said, boolean told) {
  /// Makes one as the copy itself shows it.
  public IssuedFigure(EstimateId of, String digest, String said) {
    this(of, digest, said, false);
  }
}
