// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.Arrays;
import org.briefingviewer.model.TextSpan;

/// Converts positions in one text between Unicode code points (in the files) and UTF-16 code units
/// (in the model). Positions beyond the text stay beyond it.
public final class CodePoints {
  /// For a text without supplementary characters: both counts are equal.
  public static final CodePoints SAME = new CodePoints(new int[0]);

  /// Where supplementary characters begin, in UTF-16 code units, ascending.
  private final int[] supplementary;

  private CodePoints(int[] supplementary) {
    this.supplementary = supplementary;
  }

  /// Finds the supplementary characters of a text, once.
  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i++;
      }
    }
    return count == 0 ? SAME : new CodePoints(Arrays.copyOf(found, count));
  }

  /// Returns how many characters of the text count twice in UTF-16.
  public int supplementary() {
    return supplementary.length;
  }

  /// Converts an offset in UTF-16 code units into one in code points.
  public int toCodePoints(int utf16) {
    int at = Arrays.binarySearch(supplementary, utf16);
    int before = at >= 0 ? at : -at - 1;
    return utf16 - before;
  }

  int toUtf16(int codePoint) {
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, (long) codePoint + low);
  }

  /// Converts a place in code points into one in UTF-16 code units.
  public TextSpan toUtf16(int start, int end) {
    return new TextSpan(toUtf16(start), toUtf16(end));
  }
}
