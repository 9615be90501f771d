// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.page.TieSummary;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.OtherFigure;
import org.briefingviewer.wording.part.TieParts;
import org.briefingviewer.wording.part.WrittenFigure;
import org.jspecify.annotations.Nullable;

/// A bottom line for a brief whose maker wrote none, of nothing but what a named person read: each
/// tie on which nothing speaks against what stands for it, and the first figure that nothing is set
/// against.
///
/// @param summary says which way a tie goes
record ProposedLine(TieSummary summary) {

  /// Returns the line, empty where there is nothing to make it of.
  String of(List<TieReading> readings, List<BriefFigure> figures) {
    Stream<String> ties = readings.stream().filter(ProposedLine::plain).map(this::tie);
    Stream<String> figure =
        figures.stream()
            .filter(each -> each.checked() && plain(each.estimate()))
            .map(this::figure)
            .limit(1);
    return Messages.capital(Stream.concat(ties, figure).collect(Collectors.joining("; ")));
  }

  private MessageSpeech speech() {
    return summary.speech();
  }

  private static boolean plain(TieReading reading) {
    TieState state = reading.state();
    return state != null
        && state.review().read()
        && state.assessor() != null
        && reading.other() == null
        && !reading.torn();
  }

  private static boolean plain(Estimate estimate) {
    return estimate.chain().source() != null
        && estimate.alsoSaid().isEmpty()
        && estimate.alternatives().isEmpty();
  }

  private String tie(TieReading reading) {
    TieState state = Objects.requireNonNull(reading.state());
    Agent assessor = Objects.requireNonNull(state.assessor());
    Triangle triangle = summary.triangle();
    String pair = TieWords.pair(speech(), triangle, reading.tie().pair());
    String who =
        stated(
            state.basis(),
            speech().text(TieParts.assessed(state).said(), speech().within(assessor)));
    return speech().text("print.state", pair, summary.trend(state)) + ", " + who;
  }

  private String figure(BriefFigure figure) {
    Estimate estimate = figure.estimate();
    PartWords words = new PartWords(speech());
    List<String> said = new ArrayList<>();
    said.add(counted(estimate.quantity().scope(), number(figure)));
    if (estimate.quantity().asOf() != null) {
      said.add(words.asOf(new EstimatePart.AsOf(estimate.quantity().asOf())));
    }
    ChainLink source = Objects.requireNonNull(estimate.chain().source());
    String whose =
        speech().text("cited.role." + source.role().name(), speech().within(source.agent()));
    boolean given = EstimatePart.Chain.of(estimate).given(source);
    said.add(given ? speech().text("cited.given", whose) : stated(source.basis(), whose));
    return String.join(", ", said);
  }

  /// Says of what the number is; the noun that both have is said once: "about 300 soldiers killed
  /// in Kursk" and not "soldiers killed in Kursk: about 300 soldiers".
  private String counted(@Nullable String scope, String number) {
    if (scope == null) {
      return number;
    }
    String both = joined(number, scope);
    return both == null ? speech().text("brief.proposed.figure", scope, number) : both;
  }

  /// Returns a number and what it counts, which begins with the words that end the number, as one;
  /// null where it does not.
  static @Nullable String joined(String number, String scope) {
    List<String> counted = List.of(scope.split(" "));
    List<String> written = List.of(number.split("[ \u00A0]"));
    for (int words = Math.min(counted.size(), written.size() - 1); words > 0; words--) {
      List<String> end = written.subList(written.size() - words, written.size());
      if (end.equals(counted.subList(0, words))) {
        String rest = String.join(" ", counted.subList(words, counted.size()));
        return rest.isEmpty() ? number : number + " " + rest;
      }
    }
    return null;
  }

  /// The figure as the text has it, with what hedges it elsewhere in its sentence, unless what it
  /// counts says so, too; where the words beside it do not say how exact it is, that is said.
  private String number(BriefFigure figure) {
    Quantity quantity = figure.estimate().quantity();
    String written = WrittenFigure.of(figure.marked().article().text(), figure.estimate());
    boolean open = quantity.bound() == Bound.UNSTATED || quantity.bound() == Bound.BETWEEN;
    if (!open && quantity.hedges().stream().noneMatch(h -> h.kind() == HedgeKind.APPROXIMATOR)) {
      return new PartWords(speech())
          .other(new OtherFigure(figure.id().estimateId(), figure.estimate()));
    }
    String elsewhere =
        quantity.hedges().stream()
            .filter(hedge -> !written.replace('\u00A0', ' ').contains(hedge.words()))
            .filter(hedge -> !told(quantity.scope(), hedge.words()))
            .map(hedge -> speech().text("stage.hedge", hedge.words()))
            .collect(Collectors.joining());
    return written + elsewhere;
  }

  /// Tells whether what a figure counts says a hedge, too: "workers who could lose their jobs".
  static boolean told(@Nullable String scope, String hedge) {
    return scope != null && (" " + scope + " ").contains(" " + hedge + " ");
  }

  private String stated(Basis basis, String words) {
    return basis == Basis.STATED ? words : speech().text("cited.inferred", words);
  }
}
