// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

/// A stretch of words in a line.
public sealed interface PageRun {
  /// Returns the words, as they are shown.
  String words();

  /// Words as they are.
  record Plain(String words) implements PageRun {}

  /// The handling mark of the paragraph that it begins.
  record OwnMark(String mark) implements PageRun {
    @Override
    public String words() {
      return "(" + mark + ")";
    }
  }

  /// A figure in running text, with the number of its note.
  ///
  /// @param checked whether a named person stands behind it: the two never look alike
  /// @param spoken what the number says to those who hear it
  record Figure(String words, int number, boolean checked, String spoken) implements PageRun {}

  /// A figure as the text has it, where it is explained.
  record AsWritten(String words) implements PageRun {}

  /// A link that the program inferred.
  record Inferred(String words) implements PageRun {}

  /// Where words come from that are quoted.
  record Origin(String words) implements PageRun {}

  /// Who checked something, or that nobody did.
  ///
  /// @param checked whether a named person read it
  record Review(boolean checked, String words) implements PageRun {}

  /// What the text does not say, in its brackets.
  record Gap(String words) implements PageRun {}
}
