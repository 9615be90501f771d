// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.figure.FigureRebuttals.Rebuttal;
import org.briefingviewer.extract.figure.FigureRebuttals.StandIn;
import org.briefingviewer.extract.figure.scope.FigureScopes;
import org.briefingviewer.extract.figure.scope.ScopePhrase;
import org.briefingviewer.extract.figure.scope.SentenceFigures;
import org.briefingviewer.extract.figure.time.FigureTimes;
import org.briefingviewer.extract.figure.time.FigureTimes.FigureTime;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.NumberNature;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Adds to the figures of a text what they count or measure and for which time they hold. Safe to
/// use from several threads at once.
public final class FigureDetails {
  private final FigureScopes scopes = new FigureScopes();

  /// A sentence that takes a figure back has fewer words.
  private static final int BRIEF = 40;

  /// So many sentences behind a figure it may stand at most.
  private static final int REACH = 3;

  private final FigureTimes times = new FigureTimes();

  /// Returns the figures, in their order.
  public DetailedFigures read(List<FoundQuantity> figures, AnalysedText text) {
    List<FoundQuantity> read = new ArrayList<>();
    Map<Integer, SentenceReading> readings = new HashMap<>();
    int i = 0;
    while (i < figures.size()) {
      int to = i + 1;
      while (to < figures.size() && figures.get(to).sentence() == figures.get(i).sentence()) {
        to++;
      }
      SentenceReading reading = read(figures.subList(i, to), text, read);
      readings.put(figures.get(i).sentence(), reading);
      i = to;
    }
    refuse(read);
    return new DetailedFigures(text, read, readings);
  }

  /// Tells whether the sentence of a figure says that it is not so, or hardly so: then nobody who
  /// speaks there gives it.
  public static boolean doubted(FoundQuantity figure, Sentence sentence) {
    return figure.quantity().hedges().stream()
        .anyMatch(
            cue ->
                sentence.span().contains(cue.span())
                    && FigureDoubts.is(cue)
                    && !parted(sentence, figure.span().end(), cue.span().start()));
  }

  /// Tells whether a semicolon or a colon stands between: what follows is another's word.
  private static boolean parted(Sentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.span().start() >= from && t.span().end() <= to && ";:".contains(t.text()));
  }

  /// What is said against figures of a sentence in the next one, or behind them in their own.
  private static @Nullable Rebuttal rebuttal(AnalysedText text, SentenceFigures sentence) {
    int end = sentence.end(sentence.figures().getLast());
    SentenceReading own = sentence.reading();
    while (end < own.words().size() && own.word(end).tag() != PartOfSpeech.COLON) {
      end++;
    }
    Rebuttal behind = FigureRebuttals.of(text.text(), own, end);
    return behind != null ? behind : later(text, sentence.sentence());
  }

  /// What is said against figures of a sentence in one behind it: where a pronoun stands for them,
  /// in the next one; else in one soon after, before which no others are given. "These numbers" may
  /// be those of the whole paragraph.
  private static @Nullable Rebuttal later(AnalysedText text, Sentence sentence) {
    boolean others = false;
    int last = Math.min(text.sentences().size() - 1, sentence.index() + REACH);
    for (int i = sentence.index() + 1; i <= last; i++) {
      Sentence next = text.sentences().get(i);
      boolean far = i > sentence.index() + 1;
      boolean reads = next.tokens().size() < BRIEF && FigureRebuttals.points(next, far);
      Rebuttal found =
          reads
              ? FigureRebuttals.of(
                  text.text(), GrammarReader.own().read(text.text(), next, List.of(), Set.of()), 0)
              : null;
      if (found != null && found.standIn() == StandIn.CHARGE) {
        return null;
      }
      if (found != null) {
        boolean reaches = !far || (found.standIn() != StandIn.PRONOUN && !others);
        return reaches || found.standIn() == StandIn.SEVERAL ? found : null;
      }
      others |= next.tokens().stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
      if (next.paragraph() != sentence.paragraph()) {
        return null;
      }
    }
    return null;
  }

  /// Which figure "that number" means in the next sentence: the last one that is no time, and with
  /// which none before it is only compared ("40 tons, 20 percent less than").
  private static int meant(
      SentenceFigures sentence, List<FoundQuantity> figures, @Nullable Rebuttal rebuttal) {
    int at = figures.size() - 1;
    for (int i = at; rebuttal != null && rebuttal.standIn() == StandIn.RANGE && i >= 0; i--) {
      if (figures.get(i).quantity().value().twoEnded()) {
        return i;
      }
    }
    while (at > 0 && beside(sentence, figures.get(at))) {
      at--;
    }
    return beside(sentence, figures.get(at)) ? figures.size() - 1 : at;
  }

  private static boolean beside(SentenceFigures sentence, FoundQuantity figure) {
    Quantity quantity = figure.quantity();
    return figure.nature() == NumberNature.DURATION
        || quantity.direction() != ChangeDirection.NONE
        || FigureComparisons.compares(sentence, figure);
  }

  /// "600 soldiers were killed and 4,700 wounded": the noun of a figure before in the paragraph
  /// that counts the same, where it is a plural, or null.
  private static @Nullable String carried(
      AnalysedText text, FoundQuantity figure, List<FoundQuantity> read) {
    Unit unit = figure.quantity().unit();
    int paragraph = text.sentences().get(figure.sentence()).paragraph();
    for (FoundQuantity before : read.reversed()) {
      boolean here = text.sentences().get(before.sentence()).paragraph() == paragraph;
      if (!here || unit.kind() != UnitKind.COUNT) {
        return null;
      }
      String words = text.text().substring(before.number().end(), before.span().end()).strip();
      String last = words.substring(words.lastIndexOf(' ') + 1);
      if (before.quantity().unit().equals(unit) && !last.isEmpty()) {
        return last.equalsIgnoreCase(unit.code()) ? null : last;
      }
    }
    return null;
  }

  /// "put it at 148. … The office called the figure of 148 an invention": what is said against a
  /// figure that is said again is said against the one that was given.
  private static void refuse(List<FoundQuantity> read) {
    Map<ValueRange, List<Integer>> given = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      FoundQuantity figure = read.get(i);
      List<Integer> same =
          given.computeIfAbsent(figure.quantity().value(), value -> new ArrayList<>());
      if (figure.refusal() == null) {
        same.add(i);
      } else {
        same.reversed().stream()
            .filter(first -> restated(read.get(first), figure))
            .findFirst()
            .ifPresent(first -> read.set(first, doubted(read.get(first), figure)));
      }
    }
  }

  private static FoundQuantity doubted(FoundQuantity given, FoundQuantity refused) {
    Quantity quantity = given.quantity();
    for (HedgeCue cue : refused.quantity().hedges()) {
      quantity = cue.span().equals(refused.refusal()) ? quantity.doubted(cue) : quantity;
    }
    return given.of(quantity);
  }

  private static boolean restated(FoundQuantity first, FoundQuantity again) {
    Unit unit = again.quantity().unit();
    boolean same = unit.equals(Unit.NONE) || unit.equals(first.quantity().unit());
    return same && first.sentence() != again.sentence();
  }

  /// "3 trillion roubles ($40 billion)": counts what the figure before it counts, for the same
  /// time.
  private static FoundQuantity again(FoundQuantity figure, List<FoundQuantity> read) {
    FoundQuantity first = read.getLast();
    PartialDate day = first.quantity().asOf();
    String scope = first.quantity().scope();
    FoundQuantity dated = day == null ? figure : figure.dated(day, first.timeDoubt());
    return (scope == null ? dated : dated.of(dated.quantity().covering(scope)))
        .counting(first.counted());
  }

  /// The figure before those of a sentence, or of the sentence, in its paragraph; or null.
  private static @Nullable FoundQuantity before(
      SentenceFigures sentence, AnalysedText text, List<FoundQuantity> read) {
    FoundQuantity before = read.isEmpty() ? null : read.getLast();
    boolean near =
        before != null
            && text.sentences().get(before.sentence()).paragraph()
                == sentence.sentence().paragraph();
    return near ? before : null;
  }

  private SentenceReading read(
      List<FoundQuantity> figures, AnalysedText text, List<FoundQuantity> read) {
    SentenceFigures sentence =
        SentenceFigures.of(
            text.text(), text.sentences().get(figures.getFirst().sentence()), figures);
    List<@Nullable FigureTime> dated = times.of(sentence, text);
    Rebuttal rebuttal = rebuttal(text, sentence);
    int meant = meant(sentence, sentence.figures(), rebuttal);
    int i = -1;
    for (FoundQuantity each : figures) {
      boolean own = i + 1 < sentence.figures().size() && each.equals(sentence.figures().get(i + 1));
      if (!own) {
        read.add(again(each, read));
        continue;
      }
      i++;
      FoundQuantity figure = each;
      Quantity quantity = figure.quantity();
      if (FigureComparisons.compares(sentence, figure)) {
        quantity = quantity.unchanging();
      }
      HedgeCue refusal = FigureDoubts.refusedBefore(sentence, figure);
      figure = refusal == null ? figure : figure.refused(refusal.span());
      HedgeCue doubt = refusal == null ? FigureDoubts.of(sentence, figure) : refusal;
      if (doubt == null && rebuttal != null && (rebuttal.all() || i == meant)) {
        doubt = rebuttal.cue();
      }
      quantity = doubt == null ? quantity : quantity.doubted(doubt);
      FoundQuantity before = before(sentence, text, read);
      ScopePhrase told = scopes.of(sentence, figure, before);
      String scope =
          told == null || told.words().chars().noneMatch(Character::isLetter) ? null : told.words();
      String noun = scopes.noun(sentence, figure);
      noun = noun == null && before != null ? carried(text, figure, read) : noun;
      String counted = told == null ? null : told.of(noun);
      FigureTime time = dated.get(i);
      if (time != null && time.date() != null) {
        figure = figure.of(quantity).dated(time.date(), time.doubt());
        quantity = figure.quantity();
      }
      if (time != null && !time.words().isEmpty()) {
        scope = scope == null ? null : scope + ", " + time.words();
        counted = counted == null ? null : counted + ", " + time.words();
      }
      figure = figure.of(scope == null ? quantity : quantity.covering(scope));
      read.add(scope == null ? figure : figure.counting(counted));
    }
    return sentence.reading();
  }
}
