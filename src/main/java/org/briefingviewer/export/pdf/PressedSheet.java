// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.util.Map;
import java.util.Set;

/// A page of a briefing on as many sheets as it takes.
///
/// @param pdf a tagged PDF of its own
/// @param figures on which of its pages, from 1, a figure stands, by its number
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record PressedSheet(byte[] pdf, Map<Integer, Set<Integer>> figures) {
  PressedSheet {
    figures = Map.copyOf(figures);
  }
}
