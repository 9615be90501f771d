// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.draft.DraftFinding.Told;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;

/// Holds the dated events of a draft against those of a briefing.
final class DateCheck {
  /// Which share of the telling words of the draft's sentence the briefing's has, at least.
  private static final double SAME_EVENT = 0.5;

  private final WordCutter cutter;
  private final List<DatedSentence> events = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  private record DatedSentence(Article article, Event event) {}

  DateCheck(WordCutter cutter, List<MarkedArticle> articles) {
    this.cutter = cutter;
    for (MarkedArticle marked : articles) {
      for (Event event : marked.findings().events()) {
        if (event.review().state() != ReviewState.REJECTED) {
          int place = events.size();
          events.add(new DatedSentence(marked.article(), event));
          words(event.quote().words())
              .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(place));
        }
      }
    }
  }

  private Set<String> words(String sentence) {
    Set<String> words = new HashSet<>();
    for (TextWord word : cutter.of(sentence)) {
      if (word.content()) {
        words.add(word.key());
      }
    }
    return words;
  }

  DraftFinding check(Event draft) {
    Set<String> words = words(draft.quote().words());
    double[] shared = new double[events.size()];
    double whole = 0;
    for (String word : words) {
      List<Integer> having = byWord.getOrDefault(word, List.of());
      double tells = Math.log(1 + (1.0 + events.size()) / (1 + having.size()));
      whole += tells;
      having.forEach(place -> shared[place] += tells);
    }
    double least = SAME_EVENT * whole;
    List<DatedSentence> alike =
        IntStream.range(0, shared.length)
            .filter(place -> shared[place] > 0 && shared[place] >= least)
            .boxed()
            .sorted(
                Comparator.comparing((Integer place) -> sameDate(draft, events.get(place)))
                    .thenComparingDouble(place -> shared[place])
                    .reversed())
            .map(events::get)
            .toList();
    return finding(draft, alike);
  }

  private static boolean sameDate(Event draft, DatedSentence told) {
    return FigureValues.mayBe(draft.date(), told.event().date());
  }

  private static DraftFinding finding(Event draft, List<DatedSentence> alike) {
    String here = draft.date().iso();
    Told told;
    if (alike.isEmpty()) {
      told = new Told(DraftVerdict.NOTHING_LIKE_IT, here, "");
    } else {
      DatedSentence first = alike.getFirst();
      DraftVerdict verdict =
          sameDate(draft, first) ? DraftVerdict.AS_IN_BRIEFING : DraftVerdict.OTHER_DATE;
      told = new Told(verdict, here, first.event().date().iso());
    }
    return new DraftFinding(
        Thing.DATE,
        draft.quote().span(),
        draft.quote().words(),
        List.of(told),
        alike.isEmpty() ? null : passage(alike.getFirst()),
        alike.stream().skip(1).limit(1).map(DateCheck::passage).toList(),
        false);
  }

  private static Passage passage(DatedSentence told) {
    return new Passage(
        told.event().quote().span(),
        told.event().date().iso(),
        told.event().quote(),
        told.article().publication().publisher(),
        told.article().publication().day(),
        null,
        told.event().review());
  }
}
