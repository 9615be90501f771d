// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.util.List;
import org.briefingviewer.model.Quantity;

/// A figure to draw, with its words.
///
/// @param value as normalised, with the bound's sign: "≈ US$3 billion"
/// @param name whose it is
/// @param notes what must not be lost beside it: "set against 2, never added up"
/// @param chosen whether it is the one that the picture is of
public record ChartDatum(
    Quantity quantity, String value, String name, List<String> notes, boolean chosen) {
  public ChartDatum {
    notes = List.copyOf(notes);
  }
}
