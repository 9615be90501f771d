// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.stream.Collectors;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.wording.Messages;

/// Whose a figure is, in a line, with what of it the program is not sure of.
public final class UnsureWords {
  private UnsureWords() {}

  /// Returns `source` with the unsure fields behind it, or alone where all are sure.
  public static String with(String source, Estimate estimate, Messages messages) {
    String fields =
        estimate.unsure().stream().map(messages::text).collect(Collectors.joining(", "));
    return fields.isEmpty() ? source : messages.text("estimates.unsure", source, fields);
  }
}
