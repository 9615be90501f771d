// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the rows are that a PDF's predictors go by: PDFBox takes memory for two rows of the
/// length that is claimed, before it reads any (ISO 32000-2, 7.4.4.4).
final class RowLengths {
  private static final byte[] NAME = "/Predictor".getBytes(StandardCharsets.ISO_8859_1);
  private static final Pattern CLAIM =
      Pattern.compile("/(?:Columns|Colors|BitsPerComponent)\\s{0,99}([-+]?)(\\d{1,30})(?![\\d.])");

  /// In bytes: a scanned sheet of a metre at 1,200 dots an inch has rows of 400,000.
  private static final double LONGEST = 16 << 20;

  /// A dictionary of parameters has five short entries.
  private static final int AROUND = 400;

  private static final int BYTE = 8;

  private RowLengths() {}

  /// Tells whether rows are claimed to be longer than those of any picture, or of no length at all.
  ///
  /// @param length how many of the bytes count
  static boolean beyondBelief(byte[] bytes, int length) {
    for (int i = 0; i + NAME.length < length; i++) {
      if (bytes[i] == '/' && stands(bytes, i) && beyondBelief(around(bytes, length, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(byte[] bytes, int at) {
    for (int i = 1; i < NAME.length; i++) {
      if (bytes[at + i] != NAME[i]) {
        return false;
      }
    }
    return true;
  }

  /// Returns the dictionary in which a name stands, as far as it may reach.
  private static String around(byte[] bytes, int length, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(length, at + AROUND);
    String near = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    int start = near.lastIndexOf("<<", at - from);
    int end = near.indexOf(">>", at - from);
    return near.substring(Math.max(0, start), end < 0 ? near.length() : end);
  }

  private static boolean beyondBelief(String parameters) {
    double bits = 1;
    Matcher claim = CLAIM.matcher(parameters);
    while (claim.find()) {
      double claimed = Double.parseDouble(claim.group(2));
      if (claim.group(1).equals("-") && claimed > 0) {
        return true;
      }
      bits *= Math.max(1, claimed);
    }
    return bits / BYTE > LONGEST;
  }
}
