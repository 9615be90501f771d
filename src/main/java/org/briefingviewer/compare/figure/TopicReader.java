// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefingviewer.compare.word.MeasureWords;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.TextWord.Kind;
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
    TextSpan earlier = read.before(sentence.start());
    if (earlier != null) {
      weigh(weighed, earlier, BEFORE);
    }
    weigh(weighed, sentence, FAR);
    TextSpan near = new TextSpan(room.start(), clauseEnd(claim.span().end(), room.end()));
    weigh(weighed, near, FigureTopic.NEAR);
    weigh(weighed, claim.span(), FigureTopic.COUNTED);
    List<TextWord> scope =
        claim.quantity().scope() == null ? List.of() : cutter.of(claim.quantity().scope());
    for (TextWord word : scope) {
      if (word.content()) {
        weighed.put(numbers.of(word.key()), FigureTopic.NEAR);
      }
    }
    if (unit.counts() && !unit.name().isEmpty()) {
      weighed.put(numbers.of("#" + unit.name()), FigureTopic.COUNTED);
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
        measured(claim, room, near, scope),
        slots(claim, near),
        actors(weighed.keySet()));
  }

  private Set<String> actors(Set<Integer> words) {
    Set<String> actors = new HashSet<>();
    for (int word : words) {
      if (numbers.word(word).startsWith("@")) {
        actors.add(numbers.word(word));
      }
    }
    return actors;
  }

  private void weigh(Map<Integer, Byte> weighed, TextSpan span, byte weight) {
    for (int i = read.first(span.start()); i < read.words().size(); i++) {
      TextWord word = read.words().get(i);
      if (word.span().start() >= span.end()) {
        return;
      }
      if (word.content() && !read.masked().get(i)) {
        weighed.put(numbers.of(word.key()), weight);
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

  private Set<Measure> measured(
      Claim claim, TextSpan room, TextSpan near, List<TextWord> scope) {
    Set<String> said = new HashSet<>();
    scope.stream().filter(word -> measures.of(word) != null).forEach(w -> said.add(w.lower()));
    int start = read.first(room.start());
    int figure = read.first(claim.span().start());
    int behind = read.first(claim.span().end());
    int end = read.first(near.end());
    Set<Measure> found = new LinkedHashSet<>();
    for (int i = figure; i < behind && found.isEmpty(); i++) {
      addWithJoined(found, i, figure, end);
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (!said.isEmpty()) {
      for (int i = start; i < end; i++) {
        if (said.contains(read.words().get(i).lower())) {
          addWithJoined(found, i, start, end);
        }
      }
      scope.stream().map(measures::of).filter(m -> m != null).forEach(found::add);
      return found;
    }
    for (int i = behind; i < end && found.isEmpty(); i++) {
      addWithJoined(found, i, figure, end);
    }
    for (int i = figure - 1; i >= start && found.isEmpty(); i--) {
      addWithJoined(found, i, start, figure);
    }
    return found;
  }

  /// Adds what a word measures, and what one joined to it does: "killed and wounded", "killed or
  /// wounded".
  private void addWithJoined(Set<Measure> found, int at, int start, int end) {
    add(found, at, start, end);
    if (found.isEmpty()) {
      return;
    }
    for (int step : new int[] {-1, 1}) {
      int link = at + step;
      if (link > start && link < end && joins(read.words().get(link))) {
        add(found, at + 2 * step, start, end);
      }
    }
  }

  private static boolean joins(TextWord word) {
    return word.kind() == Kind.JOINING || word.lower().equals("or");
  }

  private void add(Set<Measure> found, int at, int start, int end) {
    if (at >= start && at < end && !read.masked().get(at)) {
      Measure measure = measures.of(read.words().get(at));
      if (measure != null) {
        found.add(measure);
      }
    }
  }

  private Map<String, FigureTopic.SlotWords> slots(Claim claim, TextSpan near) {
    List<TextWord> unit = cutter.of(claim.quantity().unit().code());
    String noun = unit.isEmpty() ? "" : unit.getLast().key();
    return new SlotReader(read, claim.span(), near, noun).slots();
  }
}
