// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.briefingviewer.compare.figure.ReportedFigure;

/// What was read of the words of the figures that were compared last: each is compared with many,
/// one after the other. One thread at a time.
final class FigureMemory<T> {
  private static final int MOST = 512;

  private final IdentityHashMap<ReportedFigure, T> known = new IdentityHashMap<>();
  private final Function<ReportedFigure, T> reader;

  FigureMemory(Function<ReportedFigure, T> reader) {
    this.reader = reader;
  }

  T of(ReportedFigure figure) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(figure, reader);
  }
}
