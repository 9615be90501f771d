// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Overlaps;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.LineReader;
import org.briefingviewer.extract.quantity.mark.ChangeWords;
import org.briefingviewer.extract.quantity.mark.ConditionalHedges;
import org.briefingviewer.extract.quantity.mark.Confidences;
import org.briefingviewer.extract.quantity.mark.Dependences;
import org.briefingviewer.extract.quantity.mark.Directions;
import org.briefingviewer.extract.quantity.mark.Hedges;
import org.briefingviewer.extract.quantity.mark.Likelihoods;
import org.briefingviewer.extract.quantity.number.NumberWords;
import org.briefingviewer.extract.quantity.number.NumeralReader;
import org.briefingviewer.extract.quantity.rate.Denominators;
import org.briefingviewer.extract.quantity.rate.Rates;
import org.briefingviewer.extract.quantity.unit.Ages;
import org.briefingviewer.extract.quantity.unit.Carried;
import org.briefingviewer.extract.quantity.unit.CountedNouns;
import org.briefingviewer.extract.quantity.unit.Currencies;
import org.briefingviewer.extract.quantity.unit.Ellipses;
import org.briefingviewer.extract.quantity.unit.Measures;
import org.briefingviewer.extract.quantity.unit.Money;
import org.briefingviewer.extract.quantity.unit.Nouns;
import org.briefingviewer.extract.quantity.unit.Persons;
import org.briefingviewer.extract.quantity.unit.Ranges;
import org.briefingviewer.extract.quantity.unit.SharedUnits;
import org.briefingviewer.extract.quantity.unit.SmallChange;
import org.briefingviewer.extract.quantity.unit.Units;
import org.briefingviewer.extract.quantity.veto.Addresses;
import org.briefingviewer.extract.quantity.veto.ClockTimes;
import org.briefingviewer.extract.quantity.veto.Codes;
import org.briefingviewer.extract.quantity.veto.DateVeto;
import org.briefingviewer.extract.quantity.veto.GluedLetters;
import org.briefingviewer.extract.quantity.veto.LabelVeto;
import org.briefingviewer.extract.quantity.veto.NumberChains;
import org.briefingviewer.extract.quantity.veto.NumberNames;
import org.briefingviewer.extract.quantity.veto.ProperNames;
import org.briefingviewer.extract.quantity.veto.Scores;
import org.briefingviewer.extract.quantity.veto.Years;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;

/// Finds every quantity of a text, in text order, in time linear in its length. Safe to use from
/// several threads at once.
public final class QuantityFinder {

  private final LineReader lines;
  private final List<Recogniser> reading;
  private final List<Recogniser> marking;
  private final QuantityFindings findings = new QuantityFindings();
  private final Confidences confidences;

  /// Makes a finder with the program's own word lists.
  public QuantityFinder() {
    this(List.of());
  }

  /// @param further what is done with a line after all else
  QuantityFinder(List<Recogniser> further) {
    NumberWords numbers = new NumberWords();
    Units units = new Units();
    Money money = new Money();
    Set<String> openers = new HashSet<>(numbers.openers());
    openers.addAll(units.openers());
    openers.addAll(Set.of("sub", "mid", "to", "or", "a", "per", "and", "minus"));
    this.lines = new LineReader(openers, money.letters());
    this.reading = reading(numbers, units, money);
    this.confidences = new Confidences();
    List<Recogniser> marks = new ArrayList<>(marking(confidences));
    marks.addAll(further);
    this.marking = List.copyOf(marks);
  }

  /// The order in which the figures of a line are read, with what they count.
  private static List<Recogniser> reading(NumberWords numbers, Units units, Money money) {
    Nouns nouns = new Nouns();
    return List.of(
        new Numbers(new NumeralReader(numbers)),
        new NumberChains(),
        new ClockTimes(),
        new NumberNames(),
        new Currencies(money, numbers),
        new Measures(units),
        Currencies::pounds,
        new DateVeto(),
        new Overlaps(),
        new GluedLetters(),
        new Addresses(),
        new Codes(),
        new Ranges(new ChangeWords().verbs()),
        new SmallChange(),
        new Ages(),
        new Scores(),
        new Years(nouns),
        new LabelVeto(),
        new ProperNames(nouns),
        new CountedNouns(nouns),
        new SharedUnits(nouns),
        new Rates(units),
        new Ellipses(nouns),
        new Persons(nouns),
        new Denominators(),
        new Overlaps());
  }

  /// The order in which is read how the line speaks of its figures.
  private static List<Recogniser> marking(Confidences confidences) {
    return List.of(
        new Hedges(),
        new ConditionalHedges(),
        new Likelihoods(),
        confidences,
        new Directions(new ChangeWords()),
        new Dependences());
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
    Carried carried = new Carried();
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
      AnalysedText text, Sentence sentence, Carried carried, List<FoundQuantity> found) {
    Line line = lines.read(text.text(), sentence);
    List<Draft> drafts = new ArrayList<>();
    for (Recogniser step : reading) {
      step.read(line, drafts);
    }
    carried.read(line, drafts, sentence.paragraph());
    for (Recogniser step : marking) {
      step.read(line, drafts);
    }
    findings.add(line, drafts, found);
    if (drafts.isEmpty() && !found.isEmpty()) {
      sure(text, sentence, line, found);
    }
  }

  /// "The agency estimates 40 warheads. It has low confidence in the number."
  private void sure(AnalysedText text, Sentence sentence, Line line, List<FoundQuantity> found) {
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
