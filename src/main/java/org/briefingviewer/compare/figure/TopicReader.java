// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefingviewer.compare.word.MeasureWords;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.TextSpan;

/// Reads of what one figure is: the words that stand with it count most, those of the rest of its
/// sentence less, those of the sentence before least, since "it" may stand for them.
record TopicReader(
    WordedArticle read, MeasureWords measures, WordNumbers numbers, WordCutter cutter) {
  private static final byte FAR = 2;
  private static final byte BEFORE = 1;

  /// @param room of the sentence what no other figure has: from the one before to the next
  FigureTopic topic(UnitClass unit, Claim claim, TextSpan sentence, TextSpan room) {
    Map<Integer, Byte> weighed = new TreeMap<>();
    boolean whole = whole(claim, sentence, room);
    TextSpan earlier = read.before(sentence.start());
    if (earlier != null) {
      weigh(weighed, earlier, BEFORE);
    }
    weigh(weighed, sentence, FAR);
    TextSpan near =
        whole
            ? claim.span()
            : new TextSpan(room.start(), clauseEnd(claim.span().end(), room.end()));
    weigh(weighed, near, FigureTopic.NEAR);
    weigh(weighed, claim.span(), FigureTopic.COUNTED);
    List<TextWord> scope =
        whole || claim.quantity().scope() == null ? List.of() : cutter.of(claim.quantity().scope());
    for (TextWord word : scope) {
      if (word.content()) {
        weighed.put(number(word), FigureTopic.NEAR);
      }
    }
    if (unit.counts() && !unit.name().isEmpty()) {
      weighed.put(numbers.of("#" + unit.name(), unit.name()), FigureTopic.COUNTED);
    }
    int[] words = weighed.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] weights = new byte[words.length];
    int i = 0;
    for (byte weight : weighed.values()) {
      weights[i++] = weight;
    }
    return new FigureTopic(
        unit,
        words,
        weights,
        measured(claim, whole ? near : room, near, scope),
        slots(claim, near),
        actors(weighed));
  }

  /// Returns whether a figure is what another one is a part of: "1,000 of 11,000 had been killed".
  private boolean whole(Claim claim, TextSpan sentence, TextSpan room) {
    int start = read.first(room.start());
    int figure = read.first(claim.span().start());
    return room.start() > sentence.start()
        && figure > start
        && figure - start <= 2
        && read.words().get(start).lower().equals("of");
  }

  private int number(TextWord word) {
    String key = word.key();
    return numbers.of(key, key.startsWith("@") ? key.substring(1) : word.lower());
  }

  /// Returns the states that stand with the figure; where none does, those around it.
  private Set<String> actors(Map<Integer, Byte> weighed) {
    Set<String> near = new HashSet<>();
    Set<String> around = new HashSet<>();
    weighed.forEach(
        (word, weight) -> {
          String key = numbers.word(word);
          if (key.startsWith("@")) {
            around.add(key);
            if (weight >= FigureTopic.COUNTED) {
              near.add(key);
            }
          }
        });
    return near.isEmpty() ? around : near;
  }

  private void weigh(Map<Integer, Byte> weighed, TextSpan span, byte weight) {
    for (int i = read.first(span.start()); i < read.words().size(); i++) {
      TextWord word = read.words().get(i);
      if (word.span().start() >= span.end()) {
        return;
      }
      if (word.content() && !read.masked().get(i)) {
        weighed.put(number(word), weight);
      }
    }
  }

  /// Returns where the words behind a figure stop to be of it: at the next punctuation.
  private int clauseEnd(int from, int end) {
    for (int i = read.first(from); i < read.words().size(); i++) {
      TextWord word = read.words().get(i);
      if (word.span().start() >= end) {
        break;
      }
      if (word.opens() && word.span().start() > from) {
        return word.span().start();
      }
    }
    return end;
  }

  /// Of each family the measure that stands nearest: in the figure's own words, in its scope,
  /// behind it, before it.
  private Set<Measure> measured(Claim claim, TextSpan room, TextSpan near, List<TextWord> scope) {
    int start = read.first(room.start());
    int figure = read.first(claim.span().start());
    int behind = read.first(claim.span().end());
    int end = read.first(near.end());
    Set<String> said = new HashSet<>();
    scope.stream().filter(word -> measures.of(word) != null).forEach(w -> said.add(w.lower()));
    MeasureSearch search = new MeasureSearch(read, measures, start, end);
    search.within(figure, behind);
    search.said(said);
    scope.forEach(search::scope);
    search.within(behind, end);
    search.before(figure);
    return search.found();
  }

  private Map<String, FigureTopic.SlotWords> slots(Claim claim, TextSpan near) {
    List<TextWord> unit = cutter.of(claim.quantity().unit().code());
    String noun = unit.isEmpty() ? "" : unit.getLast().key();
    return new SlotReader(read, claim.span(), near, noun).slots();
  }
}
