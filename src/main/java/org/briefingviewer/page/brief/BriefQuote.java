// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.page.FigureNotes;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.wording.MessageSpeech;

/// A sentence in which figures of a brief stand.
///
/// @param span the sentence in its article
/// @param figures those of the brief that stand in it, in its order; none covers another
record BriefQuote(Article article, TextSpan span, List<BriefFigure> figures) {
  /// Stands where the words go that are quoted.
  private static final String SPLIT = "\n";

  BriefQuote {
    figures = List.copyOf(figures);
  }

  /// Returns the sentences, in the order of the first figure of each.
  ///
  /// @param sentence finds the sentence in which a figure of an article stands
  static List<BriefQuote> of(
      List<BriefFigure> figures, BiFunction<Article, TextSpan, TextSpan> sentence) {
    SequencedMap<Where, List<BriefFigure>> groups = new LinkedHashMap<>();
    for (BriefFigure figure : figures) {
      Article article = figure.marked().article();
      Where where = new Where(article.id(), sentence.apply(article, figure.estimate().span()), 0);
      while (groups.getOrDefault(where, List.of()).stream().anyMatch(figure::overlaps)) {
        where = new Where(where.article(), where.span(), where.time() + 1);
      }
      groups.computeIfAbsent(where, unknown -> new ArrayList<>()).add(figure);
    }
    List<BriefQuote> quotes = new ArrayList<>();
    groups.forEach(
        (where, inside) -> {
          inside.sort(Comparator.comparingInt(f -> f.estimate().span().start()));
          quotes.add(new BriefQuote(inside.getFirst().marked().article(), where.span(), inside));
        });
    return quotes;
  }

  /// Returns the sentence in quotation marks, each figure numbered, then where it was published. A
  /// paragraph's own handling mark stands before it.
  ///
  /// @param first index of the first of its figures among those that have notes
  List<PageRun> runs(MessageSpeech speech, FigureNotes notes, int first, String published) {
    List<PageRun> runs = new ArrayList<>();
    int paragraph = article.paragraphAt(span.start());
    HandlingMark own = paragraph < 0 ? null : article.paragraphs().get(paragraph).handling();
    if (own != null) {
      runs.add(PageRun.ownMark(own.text()));
    }
    String text = article.text();
    String[] around = speech.text("quoted", SPLIT).split(SPLIT, -1);
    runs.add(PageRun.plain(around[0]));
    int at = span.start();
    for (int i = 0; i < figures.size(); i++) {
      TextSpan figure = figures.get(i).estimate().span();
      runs.add(PageRun.plain(line(text.substring(at, figure.start()))));
      runs.add(notes.mark(first + i, line(figure.of(text))));
      at = figure.end();
    }
    runs.add(PageRun.plain(line(text.substring(at, Math.max(at, span.end())))));
    runs.add(PageRun.plain(around[1] + " "));
    runs.add(new PageRun(Look.ORIGIN, published));
    return runs;
  }

  private static String line(String words) {
    return words.replace('\n', ' ');
  }

  /// Of two figures that stand in each other, the second quotes the sentence again.
  private record Where(String article, TextSpan span, int time) {}
}
