// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.issued;

import java.util.List;
import org.briefingviewer.issued.CorrectedFigure;
import org.briefingviewer.issued.IssuedCopy;

/// A copy that shows figures otherwise than the briefing says them now.
///
/// @param corrected at least one
public record StaleCopy(IssuedCopy copy, List<CorrectedFigure> corrected) {
  public StaleCopy {
    corrected = List.copyOf(corrected);
  }
}
