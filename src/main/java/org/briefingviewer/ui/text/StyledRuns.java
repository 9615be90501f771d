// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.ScriptRun;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.TiePassage;
import org.jspecify.annotations.Nullable;

/// Cuts a paragraph into [StyledRun]s at the borders of estimates, tie passages and scripts.
public final class StyledRuns {
  /// Keeps the number at its figure; both are one word to the line breaker.
  private static final String NO_BREAK_SPACE = "\u00A0";

  private final String text;
  private final List<Highlight> highlights;
  private final boolean dims;
  private final List<StyledRun> runs = new ArrayList<>();

  private StyledRuns(String text, List<Highlight> highlights, boolean dims) {
    this.text = text;
    this.highlights = highlights;
    this.dims = dims;
  }

  /// Cuts the paragraph at `span` of `text`. The runs' spans follow one another without a gap from
  /// the span's start to its end.
  ///
  /// @param highlights those that may touch the paragraph
  /// @param dims whether words outside every [TiePassage] are dimmed
  public static List<StyledRun> of(
      String text, TextSpan span, List<Highlight> highlights, boolean dims) {
    StyledRuns cutting = new StyledRuns(text, highlights, dims);
    int from = span.start();
    for (int to : cutting.borders(span)) {
      cutting.add(new TextSpan(from, to));
      from = to;
    }
    return List.copyOf(cutting.runs);
  }

  private SortedSet<Integer> borders(TextSpan span) {
    SortedSet<Integer> borders = new TreeSet<>();
    for (Highlight highlight : highlights) {
      if (highlight instanceof EstimateMark || (dims && highlight instanceof TiePassage)) {
        borders.add(highlight.span().start());
        borders.add(highlight.span().end());
      }
    }
    borders.removeIf(at -> at <= span.start() || at > span.end());
    borders.add(span.end());
    return borders;
  }

  private void add(TextSpan piece) {
    EstimateMark estimate = estimateOver(piece);
    StyledRun.Look look = estimate == null ? StyledRun.Look.PLAIN : StyledRun.Look.ESTIMATE;
    boolean dimmed = dims && !inTiePassage(piece);
    String words = piece.of(text);
    for (ScriptRun run : ScriptRun.of(words)) {
      TextSpan place = new TextSpan(run.start(), run.end());
      runs.add(
          new StyledRun(place.of(words), place.shift(piece.start()), look, run.script(), dimmed));
    }
    if (estimate != null && estimate.span().end() == piece.end()) {
      TextSpan none = new TextSpan(piece.end(), piece.end());
      String number = NO_BREAK_SPACE + estimate.label();
      runs.add(new StyledRun(number, none, StyledRun.Look.NUMBER, FontScript.LATIN, dimmed));
    }
  }

  private @Nullable EstimateMark estimateOver(TextSpan piece) {
    for (Highlight highlight : highlights) {
      if (highlight instanceof EstimateMark mark && mark.span().contains(piece)) {
        return mark;
      }
    }
    return null;
  }

  private boolean inTiePassage(TextSpan piece) {
    return highlights.stream().anyMatch(h -> h instanceof TiePassage && h.span().contains(piece));
  }
}
