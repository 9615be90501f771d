// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

/// What shows paragraphs of a text with marks.
public interface PassageHost {
  /// Returns the words of the text, or none.
  String text();

  /// Returns the size of the text's letters, in pixels.
  double letters();

  /// Told which mark was clicked.
  void ask(PassageMark mark);
}
