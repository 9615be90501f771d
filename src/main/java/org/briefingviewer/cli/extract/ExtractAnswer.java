// SPDX-License-Identifier: Apache-2.0
<<<<<<<< HEAD:src/main/java/org/briefingviewer/cli/extract/ExtractAnswer.java
package org.briefingviewer.cli.extract;
========
package org.briefingviewer.cli.extract;
>>>>>>>> h/spark:src/main/java/org/briefingviewer/cli/json/ExtractAnswer.java

import java.util.List;
import org.briefingviewer.model.Problem;

/// What one file or line gives `extract`.
public sealed interface ExtractAnswer {
  /// A line to be printed, and what to look at in what it was made of.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record Found(byte[] line, List<Problem> notes) implements ExtractAnswer {}

  /// What is wrong with the file or line.
  record Wrong(Problem problem) implements ExtractAnswer {}

  /// A line without a record in it.
  record Nothing() implements ExtractAnswer {}
}
