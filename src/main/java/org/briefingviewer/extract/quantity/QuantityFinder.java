// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.briefingviewer.extract.quantity.draft.OverlapRecogniser;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineReader;
import org.briefingviewer.extract.quantity.mark.ChangeWords;
import org.briefingviewer.extract.quantity.mark.ConditionalHedges;
import org.briefingviewer.extract.quantity.mark.ConfidenceRecogniser;
import org.briefingviewer.extract.quantity.mark.DependenceRecogniser;
import org.briefingviewer.extract.quantity.mark.DirectionRecogniser;
import org.briefingviewer.extract.quantity.mark.HedgeRecogniser;
import org.briefingviewer.extract.quantity.mark.LikelihoodRecogniser;
import org.briefingviewer.extract.quantity.mark.SharedHedges;
import org.briefingviewer.extract.quantity.number.NumberWords;
import org.briefingviewer.extract.quantity.number.NumeralReader;
import org.briefingviewer.extract.quantity.rate.DenominatorRecogniser;
import org.briefingviewer.extract.quantity.rate.RateRecogniser;
import org.briefingviewer.extract.quantity.unit.AgeRecogniser;
import org.briefingviewer.extract.quantity.unit.CarriedUnits;
import org.briefingviewer.extract.quantity.unit.CountedNouns;
import org.briefingviewer.extract.quantity.unit.CurrencyNames;
import org.briefingviewer.extract.quantity.unit.CurrencyRecogniser;
import org.briefingviewer.extract.quantity.unit.EllipsisRecogniser;
import org.briefingviewer.extract.quantity.unit.MeasureRecogniser;
import org.briefingviewer.extract.quantity.unit.MeasureUnits;
import org.briefingviewer.extract.quantity.unit.NounShapes;
import org.briefingviewer.extract.quantity.unit.PersonRecogniser;
import org.briefingviewer.extract.quantity.unit.RangeRecogniser;
import org.briefingviewer.extract.quantity.unit.SharedUnits;
import org.briefingviewer.extract.quantity.unit.SmallChange;
import org.briefingviewer.extract.quantity.veto.AddressVeto;
import org.briefingviewer.extract.quantity.veto.ClockTimes;
import org.briefingviewer.extract.quantity.veto.CodeVeto;
import org.briefingviewer.extract.quantity.veto.DateVeto;
import org.briefingviewer.extract.quantity.veto.GluedLetters;
import org.briefingviewer.extract.quantity.veto.LabelVeto;
import org.briefingviewer.extract.quantity.veto.NumberChains;
import org.briefingviewer.extract.quantity.veto.NumberNames;
import org.briefingviewer.extract.quantity.veto.ProperNames;
import org.briefingviewer.extract.quantity.veto.ScoreVeto;
import org.briefingviewer.extract.quantity.veto.YearVeto;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;

/// Finds every quantity of a text, in text order, in time linear in its length. Safe to use from
/// several threads at once.
public final class QuantityFinder {

  private final LineReader lines;
  private final List<QuantityRecogniser> reading;
  private final List<QuantityRecogniser> marking;
  private final QuantityFindings findings = new QuantityFindings();
  private final ConfidenceRecogniser confidences;

  /// Makes a finder with the program's own word lists.
  public QuantityFinder() {
    this(List.of());
  }

  /// @param further what is done with a line after all else
  QuantityFinder(List<QuantityRecogniser> further) {
    NumberWords numbers = new NumberWords();
    MeasureUnits units = new MeasureUnits();
    CurrencyNames money = new CurrencyNames();
    Set<String> openers = new HashSet<>(numbers.openers());
    openers.addAll(units.openers());
    openers.addAll(Set.of("sub", "mid", "to", "or", "a", "per", "and", "minus"));
    this.lines = new LineReader(openers, money.letters());
    this.reading = reading(numbers, units, money);
    this.confidences = new ConfidenceRecogniser();
    List<QuantityRecogniser> marks = new ArrayList<>(marking(confidences));
    marks.addAll(further);
    this.marking = List.copyOf(marks);
  }

  /// The order in which the figures of a line are read, with what they count.
  private static List<QuantityRecogniser> reading(
      NumberWords numbers, MeasureUnits units, CurrencyNames money) {
    NounShapes nouns = new NounShapes();
    return List.of(
        new NumberDrafts(new NumeralReader(numbers)),
        new NumberChains(),
        new ClockTimes(),
        new NumberNames(),
        new CurrencyRecogniser(money, numbers),
        new MeasureRecogniser(units),
        CurrencyRecogniser::pounds,
        new DateVeto(),
        new OverlapRecogniser(),
        new GluedLetters(),
        new AddressVeto(),
        new CodeVeto(),
        new RangeRecogniser(new ChangeWords().verbs()),
        new SmallChange(),
        new AgeRecogniser(),
        new ScoreVeto(),
        new YearVeto(nouns),
        new LabelVeto(),
        new ProperNames(nouns),
        new CountedNouns(nouns),
        new SharedUnits(nouns),
        new RateRecogniser(units),
        new EllipsisRecogniser(nouns),
        new PersonRecogniser(nouns),
        new DenominatorRecogniser(),
        new OverlapRecogniser());
  }

  /// The order in which is read how the line speaks of its figures.
  private static List<QuantityRecogniser> marking(ConfidenceRecogniser confidences) {
    return List.of(
        new HedgeRecogniser(),
        new SharedHedges(),
        new ConditionalHedges(),
        new LikelihoodRecogniser(),
        confidences,
        new DirectionRecogniser(new ChangeWords()),
        new DependenceRecogniser());
  }

  /// Returns the quantities of `text` in text order; their spans do not overlap.
  public List<FoundQuantity> find(AnalysedText text) {
    return find(text, (unread, fault) -> {});
  }

  /// Returns the same. A step that fails on a sentence costs the figures of that sentence alone.
  ///
  /// @param unread told of each such sentence, and of the fault
  public List<FoundQuantity> find(
      AnalysedText text, BiConsumer<TextSpan, RuntimeException> unread) {
    List<FoundQuantity> found = new ArrayList<>();
    CarriedUnits carried = new CarriedUnits();
    for (Sentence sentence : text.sentences()) {
      int before = found.size();
      try {
        find(text, sentence, carried, found);
      } catch (RuntimeException e) {
        found.subList(before, found.size()).clear();
        unread.accept(sentence.span(), e);
      }
    }
    return List.copyOf(found);
  }

  private void find(
      AnalysedText text, Sentence sentence, CarriedUnits carried, List<FoundQuantity> found) {
    AtomLine line = lines.read(text.text(), sentence);
    List<QuantityDraft> drafts = new ArrayList<>();
    for (QuantityRecogniser step : reading) {
      step.read(line, drafts);
    }
    carried.read(line, drafts, sentence.paragraph());
    for (QuantityRecogniser step : marking) {
      step.read(line, drafts);
    }
    findings.add(line, drafts, found);
    if (drafts.isEmpty() && !found.isEmpty()) {
      sure(text, sentence, line, found);
    }
  }

  /// "The agency estimates 40 warheads. It has low confidence in the number."
  private void sure(
      AnalysedText text, Sentence sentence, AtomLine line, List<FoundQuantity> found) {
    int before = sentence.index() - 1;
    if (found.getLast().sentence() != before
        || text.sentences().get(before).paragraph() != sentence.paragraph()) {
      return;
    }
    AnalyticConfidence told = confidences.behind(line);
    for (int i = found.size() - 1; told != null && i >= 0; i--) {
      FoundQuantity figure = found.get(i);
      if (figure.sentence() != before) {
        return;
      }
      Quantity quantity = figure.quantity();
      if (quantity.analyticConfidence() == null) {
        found.set(i, figure.of(quantity.judged(quantity.likelihood(), told)));
      }
    }
  }
}
