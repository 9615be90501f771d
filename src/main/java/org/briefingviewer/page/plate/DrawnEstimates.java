// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.List;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.model.Estimate;

/// A picture of estimates for a wall, where what belongs to each stands beside it in words.
///
/// @param title what it shows
/// @param reading how to read it, and what is not drawn
/// @param drawings the same in falling widths, for screens of every shape
/// @param shown in the order in which they are drawn
/// @param numbers of the shown, as the drawing has them
/// @param spoken all of it in words
public record DrawnEstimates(
    String title,
    List<String> reading,
    List<Drawing> drawings,
    List<Estimate> shown,
    List<Integer> numbers,
    String spoken) {
  public DrawnEstimates {
    reading = List.copyOf(reading);
    drawings = List.copyOf(drawings);
    shown = List.copyOf(shown);
    numbers = List.copyOf(numbers);
  }
}
