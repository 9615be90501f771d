// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefingviewer.compare.extent.ExtentReader;
import org.briefingviewer.compare.extent.FigureActors;
import org.briefingviewer.compare.extent.FigureExtent;
import org.briefingviewer.compare.extent.FlowReader;
import org.briefingviewer.compare.extent.RealisationReader;
import org.briefingviewer.compare.word.MeasureWords;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.compare.word.ScopeWords;
import org.briefingviewer.compare.word.TextWord;
import org.briefingviewer.compare.word.WordCutter;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads of what one figure is: the words that stand with it count most, those of the rest of its
/// sentence less, those of the sentence before least, since "it" may stand for them.
record TopicReader(
    WordedArticle read,
    MeasureWords measures,
    ScopeWords scopes,
    FlowReader flows,
    RealisationReader realisations,
    UnitClasses units,
    WordNumbers numbers,
    WordCutter cutter) {
  private static final byte FAR = 2;
  private static final byte BEFORE = 1;
  private static final String MONEY = "money";
  private static final String HARM = "harm";

  /// What is counted of people and things, and not of money.
  private static final Set<String> OF_THINGS = Set.of(HARM, "move", "work");

  /// @param room of the sentence what no other figure has: from the one before to the next
  /// @param before what the figure before is of, where it stands in this sentence or the one before
  FigureTopic topic(
      UnitClass unit, Claim claim, TextSpan sentence, TextSpan room, @Nullable FigureTopic before) {
    boolean whole = whole(claim, sentence, room);
    TextSpan near =
        whole
            ? claim.span()
            : new TextSpan(room.start(), clauseEnd(claim.span().end(), room.end()));
    List<TextWord> scope = whole ? List.of() : scope(claim.quantity());
    Map<Integer, Byte> weighed = weighed(claim, sentence, near, scope);
    Set<Measure> measured = measured(unit, claim, whole ? near : room, near, scope);
    UnitClass counted = unit;
    FigureExtent extent = extent(claim, sentence, near, measured);
    extent = before == null ? extent : extent.flowing(before.extent());
    FigureActors actors = actors(weighed, extent.states(), claim.span());
    boolean bare = bare(claim.quantity());
    UnitClass said = bare ? said(claim, near, before) : null;
    if (said != null) {
      counted = said;
    }
    boolean elliptic =
        before != null
            && said == null
            && before.unit().counts()
            && bare
            && (measured.isEmpty() || measured.equals(before.measures()));
    if (before != null && elliptic) {
      // "the whole of Russia has 12,000": of what, the figure before says
      counted = before.unit();
      measured = before.measures();
      actors = beside(weighed, extent) ? actors : actors.and(before.actors());
      extent = extent.after(before.extent());
      inherit(weighed, before);
    } else if (before != null && !unit.counts() && !told(weighed) && before.unit().mayBe(unit)) {
      inherit(weighed, before);
    }
    if (counted.counts() && !counted.name().isEmpty()) {
      weighed.put(numbers.of("#" + counted.name(), counted.name()), FigureTopic.COUNTED);
    }
    return new FigureTopic(
        counted,
        weighed.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weights(weighed),
        measured,
        slots(claim, near),
        actors,
        unit.name().equals(UnitClass.ANYBODY) ? extent.ofAnybody() : extent);
  }

  /// Of the fallen a clause may say what is still to come for their families.
  private FigureExtent extent(
      Claim claim, TextSpan sentence, TextSpan near, Set<Measure> measured) {
    FigureExtent extent = new ExtentReader(read.beside(near), scopes, flows).extent();
    if (measured.stream().anyMatch(measure -> measure.family().equals(HARM))) {
      return extent;
    }
    TextSpan clause = new TextSpan(sentence.start(), near.end());
    return extent.realised(realisations.of(read.beside(clause), claim.span()));
  }

  /// The words of a scope, but for the counted noun that opens it: the figure's own words have
  /// that.
  private List<TextWord> scope(Quantity quantity) {
    if (quantity.scope() == null) {
      return List.of();
    }
    List<String> own =
        cutter.of(quantity.asWritten() + " people").stream().map(TextWord::key).toList();
    return cutter.of(quantity.scope()).stream()
        .dropWhile(word -> own.contains(word.key()))
        .toList();
  }

  /// Returns what a number without a noun counts by its own words, or null.
  private @Nullable UnitClass said(Claim claim, TextSpan near, @Nullable FigureTopic before) {
    UnitClass apart = units.before(read, claim.span(), near);
    UnitClass named = apart == null ? units.scoped(claim.quantity().scope()) : apart;
    return named != null || before == null
        ? named
        : units.concluded(claim.quantity(), before.unit());
  }

  private Map<Integer, Byte> weighed(
      Claim claim, TextSpan sentence, TextSpan near, List<TextWord> scope) {
    Map<Integer, Byte> weighed = new TreeMap<>();
    TextSpan earlier = read.before(sentence.start());
    if (earlier != null) {
      weigh(weighed, earlier, BEFORE);
    }
    weigh(weighed, sentence, FAR);
    weigh(weighed, near, FigureTopic.NEAR);
    weigh(weighed, claim.span(), FigureTopic.COUNTED);
    for (TextWord word : scope) {
      if (word.content()) {
        weighed.put(number(word), FigureTopic.NEAR);
      }
    }
    return weighed;
  }

  private static byte[] weights(Map<Integer, Byte> weighed) {
    byte[] weights = new byte[weighed.size()];
    int i = 0;
    for (byte weight : weighed.values()) {
      weights[i++] = weight;
    }
    return weights;
  }

  /// Returns whether a state stands with the figure, and not as the place that it holds in.
  private boolean beside(Map<Integer, Byte> weighed, FigureExtent extent) {
    return weighed.entrySet().stream()
        .filter(word -> word.getValue() >= FigureTopic.COUNTED)
        .map(word -> numbers.word(word.getKey()))
        .anyMatch(key -> key.startsWith("@") && !extent.states().contains(key));
  }

  /// Returns whether a number stands without what it counts: "12,000", "another 600".
  private static boolean bare(Quantity quantity) {
    return quantity.unit().kind() == UnitKind.NONE
        || (quantity.unit().kind() == UnitKind.COUNT
            && quantity.asWritten().chars().noneMatch(Character::isLetter));
  }

  /// A figure whose own words do not say of what it is, is of what the one before is of.
  private static void inherit(Map<Integer, Byte> weighed, FigureTopic before) {
    for (int i = 0; i < before.size(); i++) {
      if (before.weight(i) >= FigureTopic.COUNTED) {
        weighed.merge(before.word(i), FAR, (a, b) -> a > b ? a : b);
      }
    }
  }

  /// Returns whether words beside the figure say of what it is, states aside.
  private boolean told(Map<Integer, Byte> weighed) {
    return weighed.entrySet().stream()
            .filter(word -> word.getValue() == FigureTopic.NEAR)
            .filter(word -> !numbers.word(word.getKey()).startsWith("@"))
            .count()
        > 1;
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

  private Set<String> whose(TextSpan span) {
    Set<String> states = new HashSet<>();
    for (int i = read.first(span.start()); i < read.words().size(); i++) {
      TextWord word = read.words().get(i);
      if (word.span().start() >= span.end()) {
        break;
      }
      if (word.key().startsWith("@")) {
        states.add(word.key());
      }
    }
    return states;
  }

  /// Returns the states that stand with the figure, and not as the place that it holds in; where
  /// none does, those around it.
  private FigureActors actors(Map<Integer, Byte> weighed, Set<String> where, TextSpan own) {
    Set<String> near = new HashSet<>();
    Set<String> around = new HashSet<>();
    byte most = BEFORE;
    for (Map.Entry<Integer, Byte> word : weighed.entrySet()) {
      String key = numbers.word(word.getKey());
      if (key.startsWith("@")) {
        around.add(key);
        most = (byte) Math.max(most, word.getValue());
        if (word.getValue() >= FigureTopic.COUNTED && !where.contains(key)) {
          near.add(key);
        }
      }
    }
    return new FigureActors(near.isEmpty() ? around : near, whose(own), most > BEFORE);
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
  private Set<Measure> measured(
      UnitClass unit, Claim claim, TextSpan room, TextSpan near, List<TextWord> scope) {
    int start = read.first(room.start());
    int figure = read.first(claim.span().start());
    int behind = read.first(claim.span().end());
    int end = read.first(near.end());
    Set<String> said = new HashSet<>();
    scope.stream().filter(word -> !measures.of(word).isEmpty()).forEach(w -> said.add(w.lower()));
    MeasureSearch search = new MeasureSearch(read, measures, start, end);
    search.within(figure, behind);
    search.said(said);
    scope.forEach(search::scope);
    search.within(behind, end);
    search.before(figure);
    return search.found(measure -> counted(measure.family(), unit.kind()));
  }

  private static boolean counted(String family, UnitKind unit) {
    boolean money = unit == UnitKind.CURRENCY;
    return (money ? !OF_THINGS.contains(family) : !MONEY.equals(family))
        && (unit == UnitKind.PERCENT || !family.equals(Measure.CHANGE));
  }

  private Map<String, FigureTopic.SlotWords> slots(Claim claim, TextSpan near) {
    List<TextWord> unit = cutter.of(claim.quantity().unit().code());
    String noun = unit.isEmpty() ? "" : unit.getLast().key();
    return new SlotReader(read, claim.span(), near, noun).slots();
  }
}
