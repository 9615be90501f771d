// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/// Milliseconds to place a hundred marks, spread over a text, in the text as it was and as it
/// became: with a paragraph put before, with their figures changed, with their sentences gone.
public class AnchorBench extends MillisBench {
  private static final int MARKS = 100;

  @Param({"SAME", "MOVED", "FIGURE_CHANGED", "GONE"})
  public Change change = Change.SAME;

  @Param({"10000", "100000", "1000000"})
  public int characters;

  private final List<Anchor> anchors = new ArrayList<>();
  private String text = "";

  /// What happened to the text after the marks were stored.
  public enum Change {
    SAME,
    MOVED,
    FIGURE_CHANGED,
    GONE
  }

  @Setup
  public void makeText() {
    anchors.clear();
    StringBuilder stored = new StringBuilder();
    StringBuilder now = new StringBuilder();
    if (change != Change.SAME) {
      now.append("A paragraph that was put before the others afterwards.\n\n");
    }
    List<TextSpan> marks = new ArrayList<>();
    int apart = characters / MARKS;
    for (int i = 0; stored.length() < characters; i++) {
      boolean marked = stored.length() >= (long) marks.size() * apart && marks.size() < MARKS;
      String figure = figure(7 * i);
      String end = " tonnes, as the ledger of yard " + i + " has it. ";
      int start = stored.append("Return ").append(i).append(" speaks of ").length();
      stored.append(figure).append(end);
      if (marked) {
        marks.add(new TextSpan(start, start + figure.length() + " tonnes".length()));
      }
      if (!marked || change == Change.SAME || change == Change.MOVED) {
        now.append("Return ").append(i).append(" speaks of ").append(figure).append(end);
      } else if (change == Change.FIGURE_CHANGED) {
        now.append("Return ").append(i).append(" speaks of ").append(figure(7 * i + 3)).append(end);
      }
    }
    text = now.toString();
    marks.forEach(span -> anchors.add(Anchor.of(stored.toString(), span)));
  }

  private static String figure(int number) {
    return "about " + (1000 + number);
  }

  @Benchmark
  public List<AnchorOutcome> place() {
    AnchorFinder anchoring = new AnchorFinder(text);
    return anchors.stream().map(anchoring::place).toList();
  }
}
