// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.util.List;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;

/// What one file of data brings.
///
/// @param texts what was found, a text each
/// @param foreign how many things in it are other programs', which say nothing of ours
public record DataDelivery(List<DeliveredFindings> texts, int foreign) {
  public DataDelivery {
    texts = List.copyOf(texts);
  }
}
