// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.graphics.chart.ChartDatum;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.WrittenFigure;

/// Says of estimates what has to stand on a picture of them. Each has the number that it has in the
/// text.
final class DatumWords {
  private final MarkedArticle marked;
  private final Briefing briefing;
  private final Messages messages;
  private final QuantityWords quantities;
  private final CorrectionHistory corrections;

  DatumWords(MarkedArticle marked, Briefing briefing, Messages messages) {
    this.marked = marked;
    this.briefing = briefing;
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.corrections = new CorrectionHistory(briefing);
  }

  /// Returns its number in the article, from 1.
  int number(Estimate estimate) {
    return marked.findings().estimates().indexOf(estimate) + 1;
  }

  /// Returns an estimate of which everything else is said beside it.
  ChartDatum datum(Estimate estimate, boolean chosen) {
    return datum(estimate, chosen, notes(estimate));
  }

  /// Returns one of several estimates, with its own words and of what it is: in one unit stand the
  /// killed and the wounded, and this hall and that.
  ChartDatum among(Estimate estimate, boolean chosen) {
    Quantity quantity = estimate.quantity();
    String written = messages.text("quoted", WrittenFigure.of(marked.article().text(), estimate));
    List<String> notes = new ArrayList<>();
    if (quantity.scope() != null) {
      notes.add(figure(written, messages.text("cited.scope", quantity.scope())));
    } else if (quantity.unit().kind() == UnitKind.COUNT) {
      notes.add(written);
    } else {
      notes.add(figure(written, messages.text("card.scope.none")));
    }
    notes.addAll(notes(estimate));
    return datum(estimate, chosen, notes);
  }

  private String figure(String written, String scope) {
    return messages.text("figures.ofWhat", written, scope);
  }

  /// Returns the only estimate of a picture for a wall, where nothing has its number.
  ChartDatum alone(Estimate estimate) {
    return datum(estimate, whose(estimate), true, notes(estimate));
  }

  private ChartDatum datum(Estimate estimate, boolean chosen, List<String> notes) {
    String whose = messages.text("figures.whose", number(estimate), whose(estimate));
    return datum(estimate, whose, chosen, notes);
  }

  private ChartDatum datum(Estimate estimate, String whose, boolean chosen, List<String> notes) {
    Quantity quantity = estimate.quantity();
    return new ChartDatum(quantity, quantities.brief(quantity), whose, notes, chosen);
  }

  private String whose(Estimate estimate) {
    ChainLink source = estimate.chain().source();
    return source == null
        ? messages.text("gap." + estimate.chain().sourceGap().told())
        : new NameWords(messages).of(source.agent());
  }

  private List<String> notes(Estimate estimate) {
    List<String> notes = new ArrayList<>();
    List<Integer> against =
        estimate.alternatives().stream().map(this::number).filter(n -> n > 0).toList();
    if (!against.isEmpty()) {
      notes.add(
          messages.text(
              "figures.note.against",
              against.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    int whole = estimate.subsetOf() == null ? 0 : number(estimate.subsetOf());
    if (whole > 0) {
      notes.add(messages.text("figures.note.part", whole));
    }
    return notes;
  }

  private int number(String id) {
    return marked.findings().estimates().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .map(this::number)
        .orElse(0);
  }

  /// Returns a line for each estimate, with all that must not be dropped, then the article's.
  List<String> source(List<Estimate> estimates) {
    MessageSpeech speech = new MessageSpeech(messages);
    return Stream.concat(
            estimates.stream().map(e -> line(e, speech)),
            new ArticleWorks(speech)
                .rested(marked.article(), briefing.knowledge(), estimates).stream())
        .toList();
  }

  private String line(Estimate estimate, MessageSpeech speech) {
    EstimateParts parts =
        EstimateParts.of(marked, briefing, estimate)
            .corrected(corrections.of(marked.article().id(), estimate));
    CitedFigure figure = new FigureWords(speech).of(parts, number(estimate));
    String label = String.valueOf(number(estimate));
    return new PlateLine(label, figure, new PartWords(speech), messages).of(parts);
  }

  /// Returns the marks that hold for the estimates; empty when none is set.
  List<HandlingMark> marks(List<Estimate> estimates) {
    return HandlingMark.highest(
        estimates.stream()
            .flatMap(e -> marked.article().handling(briefing.about().handling(), e.span()).stream())
            .distinct()
            .toList());
  }
}
