// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.ui.text.Highlight.CueWords;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.FindHit;
import org.briefingviewer.ui.text.Highlight.NotedWords;
import org.briefingviewer.ui.text.Highlight.Outlined;
import org.briefingviewer.ui.text.Highlight.PlainNumber;
import org.briefingviewer.ui.text.Highlight.SourceWords;
import org.briefingviewer.ui.text.Highlight.TiePassage;
import org.briefingviewer.ui.text.Highlight.TrendWords;

/// Decides what is marked in an article.
public final class HighlightFinder {
  private HighlightFinder() {}

  /// Returns what is marked in a whole article, in text order; at the same place the wider mark
  /// first.
  public static List<Highlight> of(MarkedArticle marked, TextChoice choice, ExtraMarks own) {
    TextSpan whole = new TextSpan(0, marked.article().text().length());
    return of(whole, estimates(marked), choice, own).stream()
        .filter(h -> whole.contains(h.span()))
        .toList();
  }

  /// Returns what is marked in a part of an article, in text order; at the same place the wider
  /// mark first. What lies partly outside belongs to it.
  ///
  /// @param estimates at least those whose own words, sources or cues touch the part
  static List<Highlight> of(
      TextSpan part, List<EstimateMark> estimates, TextChoice choice, ExtraMarks own) {
    List<Highlight> found = new ArrayList<>(estimates);
    found.addAll(words(estimates, choice));
    choice.tiePassages().stream().distinct().map(TiePassage::new).forEach(found::add);
    if (choice.passage() != null && !choice.passage().equals(own.hit())) { // a hit has its frame
      found.add(new Outlined(choice.passage()));
      choice.trendWords().forEach(span -> found.add(new TrendWords(span)));
    }
    own.hits().forEach(span -> found.add(new FindHit(span, span.equals(own.hit()))));
    own.numbers().forEach(span -> found.add(new PlainNumber(span)));
    own.notes().stream().distinct().map(NotedWords::new).forEach(found::add);
    found.removeIf(h -> !h.span().overlaps(part) || h.span().length() == 0);
    found.sort(HighlightFinder::inTextOrder);
    return List.copyOf(found);
  }

  /// Orders by start; at the same place the wider one comes first.
  private static int inTextOrder(Highlight one, Highlight other) {
    int byStart = Integer.compare(one.span().start(), other.span().start());
    return byStart != 0 ? byStart : Integer.compare(other.span().end(), one.span().end());
  }

  /// Returns the marks of all estimates of an article, in its order.
  static List<EstimateMark> estimates(MarkedArticle marked) {
    List<Estimate> estimates = marked.findings().estimates();
    Set<String> changed =
        marked.changed().stream().map(UnplacedMark::markId).collect(Collectors.toSet());
    List<EstimateMark> marks = new ArrayList<>();
    for (Estimate estimate : estimates) {
      boolean sure = !changed.contains(estimate.id());
      marks.add(new EstimateMark(estimate, marks.size() + 1, estimates.size(), sure));
    }
    return marks;
  }

  /// Sources and cues, each place once; what belongs to the chosen estimate wins.
  private static List<Highlight> words(List<EstimateMark> estimates, TextChoice choice) {
    Words all = new Words();
    Words chosen = new Words();
    for (EstimateMark mark : estimates) {
      Estimate estimate = mark.estimate();
      (choice.chooses(estimate) ? chosen : all).take(estimate.chain().links());
    }
    List<Highlight> found = new ArrayList<>();
    chosen.sources.forEach(span -> found.add(new SourceWords(span, true)));
    chosen.cues.forEach(span -> found.add(new CueWords(span, true)));
    all.sources.removeAll(chosen.sources);
    all.cues.removeAll(chosen.cues);
    all.sources.forEach(span -> found.add(new SourceWords(span, false)));
    all.cues.forEach(span -> found.add(new CueWords(span, false)));
    return found;
  }

  private static final class Words {
    final Set<TextSpan> sources = new LinkedHashSet<>();
    final Set<TextSpan> cues = new LinkedHashSet<>();

    void take(List<ChainLink> links) {
      for (ChainLink link : links) {
        if (link.mention() != null) {
          sources.add(link.mention());
        }
        if (link.cue() != null) {
          cues.add(link.cue());
        }
      }
    }
  }
}
