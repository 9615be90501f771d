// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;

/// Words of an article with the marks of the estimates in them.
record MarkedPassage(MarkedArticle article) {
  /// A paragraph up to this length, in UTF-16 code units, is shown as a whole.
  private static final int WHOLE = 320;

  private static final String CUT = "… ";

  /// A stretch that looks otherwise.
  private record Mark(TextSpan span, Look look) {}

  /// Returns what is shown around a figure: its paragraph, or, of a long one, the sentence in which
  /// it stands.
  TextSpan around(TextSpan figure, QuotePlaces places) {
    int at = article.article().paragraphAt(figure.start());
    if (at < 0) {
      return figure;
    }
    TextSpan paragraph = article.article().paragraphs().get(at).span();
    return paragraph.length() <= WHOLE ? paragraph : places.sentence(article.article(), figure);
  }

  /// Returns the sentence in which a figure stands.
  PageBlock sentence(Estimate estimate, QuotePlaces places) {
    TextSpan said = places.sentence(article.article(), estimate.span());
    return new Words(ParagraphRole.PASSAGE, runs(said, List.of(estimate)));
  }

  /// Returns the words at `span`, each of its paragraphs behind its own handling mark.
  ///
  /// @param of the estimates that are shown as what the stop is about
  List<PageRun> runs(TextSpan span, List<Estimate> of) {
    List<Mark> marks = marks(of);
    List<PageRun> runs = new ArrayList<>();
    for (Paragraph paragraph : article.article().paragraphs()) {
      int start = Math.max(span.start(), paragraph.span().start());
      int end = Math.min(span.end(), paragraph.span().end());
      if (start < end) {
        if (!runs.isEmpty()) {
          runs.add(PageRun.plain("\n"));
        }
        if (paragraph.handling() != null) {
          runs.add(PageRun.plain("(" + paragraph.handling().text() + ") "));
        }
        if (start > paragraph.span().start()) {
          runs.add(PageRun.plain(CUT));
        }
        add(runs, new TextSpan(start, end), marks);
        if (end < paragraph.span().end()) {
          runs.add(PageRun.plain(" …"));
        }
      }
    }
    return runs;
  }

  private void add(List<PageRun> runs, TextSpan span, List<Mark> marks) {
    SortedSet<Integer> borders = new TreeSet<>();
    borders.add(span.end());
    for (Mark mark : marks) {
      borders.add(mark.span().start());
      borders.add(mark.span().end());
    }
    int from = span.start();
    for (int to : borders.subSet(span.start() + 1, span.end() + 1)) {
      TextSpan piece = new TextSpan(from, to);
      runs.add(new PageRun(look(piece, marks), piece.of(article.article().text())));
      from = to;
    }
  }

  /// What comes first among the marks goes before the others.
  private static Look look(TextSpan piece, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.span().contains(piece))
        .map(Mark::look)
        .findFirst()
        .orElse(Look.PLAIN);
  }

  private List<Mark> marks(List<Estimate> of) {
    List<Mark> marks = new ArrayList<>();
    of.forEach(estimate -> marks.add(new Mark(estimate.span(), Look.FIGURE)));
    for (Estimate other : article.findings().estimates()) {
      marks.add(new Mark(other.span(), Look.OTHER_FIGURE));
    }
    for (Estimate estimate : of) {
      estimate.quantity().hedges().forEach(cue -> marks.add(new Mark(cue.span(), Look.HEDGE)));
      for (ChainLink link : estimate.chain().links()) {
        if (link.mention() != null) {
          marks.add(new Mark(link.mention(), Look.SOURCE));
        }
      }
    }
    return marks;
  }
}
