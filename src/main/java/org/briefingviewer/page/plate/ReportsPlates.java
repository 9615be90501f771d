// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.Origin.Sign;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.PlateCaption;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.ReportsPicture.Dates;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.compare.GroupWords;
import org.briefingviewer.wording.compare.ReportCodes;
import org.briefingviewer.wording.compare.ReportWords;
import org.briefingviewer.wording.part.EstimateParts;

/// Makes the picture of the reports of one figure, with every source, how each differs from the one
/// above it, and what speaks for a common origin.
public final class ReportsPlates {
  private static final double HEIGHT = 300;
  private static final double LETTERS = 13;

  /// How many reports that bear a sign are named; of more their number is said.
  private static final int NAMED = 12;

  /// Stands for any report.
  private static final EstimateId ANY = new EstimateId("", "");

  private final Briefing briefing;
  private final ReportComparison comparison;
  private final Messages messages;
  private final CorrectionHistory corrections;

  public ReportsPlates(Briefing briefing, ReportComparison comparison, Messages messages) {
    this.briefing = briefing;
    this.comparison = comparison;
    this.messages = messages;
    this.corrections = new CorrectionHistory(briefing);
  }

  /// Returns the picture of a group by the dates that tell most.
  ///
  /// @throws Refusal when an article cannot be read
  public NamedPlate of(Compared compared) throws Refusal {
    return of(compared, new ReportsPicture(compared, messages).telling());
  }

  /// Returns the picture of a group.
  ///
  /// @throws Refusal when an article cannot be read
  public NamedPlate of(Compared compared, Dates dates) throws Refusal {
    ReportsPicture picture = new ReportsPicture(compared, messages);
    ReportWords words = new ReportWords(messages);
    String title = words.name(compared.group());
    List<String> source = new ArrayList<>();
    List<HandlingMark> marks = new ArrayList<>();
    ReportedFigure before = null;
    for (ReportedFigure figure : compared.group().figures()) {
      source.add(line(figure, picture.codes(), marks));
      if (before != null) {
        source.addAll(differences(comparison, messages, before, figure));
      }
      before = figure;
    }
    source.addAll(origins(compared, messages));
    source.add(words.why(compared.group()));
    source.add(messages.text("figures.from", briefing.about().title()));
    PlateCaption caption =
        new PlateCaption(
            title,
            words.summary(compared) + ". " + picture.reading(dates),
            source,
            HandlingMark.highest(marks),
            messages.text("handling.none"),
            picture.spoken());
    Drawing drawing =
        picture.fits()
            ? picture.drawn(dates, Plate.INNER, HEIGHT, LETTERS).drawing()
            : new Drawing(Plate.INNER, 1, List.of());
    return new NamedPlate(
        briefing.about().name() + "-" + Agent.slug(title), Plate.of(caption, drawing));
  }

  private String line(ReportedFigure figure, ReportCodes codes, List<HandlingMark> marks)
      throws Refusal {
    MarkedArticle marked = briefing.article(figure.articleId());
    marks.addAll(marked.article().handling(briefing.about().handling(), figure.claim().span()));
    ReportWords words = new ReportWords(messages);
    String published =
        messages.text("reports.published", words.publisher(figure), words.reportedOn(figure));
    MessageSpeech speech = new MessageSpeech(messages);
    for (Estimate estimate : marked.findings().estimates()) {
      if (estimate.id().equals(figure.claim().id())) {
        EstimateParts parts =
            EstimateParts.of(marked, briefing, estimate)
                .corrected(corrections.of(marked.article().id(), estimate));
        int number = marked.findings().estimates().indexOf(estimate) + 1;
        PlateLine line =
            new PlateLine(
                codes.of(figure),
                new FigureWords(speech).of(parts, number),
                new PartWords(speech),
                messages);
        return messages.text(
            "reports.line",
            line.of(parts),
            figure.asOf() == null ? 0 : 1,
            words.asOf(figure),
            published);
      }
    }
    return messages.text(
        "reports.line",
        codes.of(figure) + " · " + words.written(figure),
        0,
        words.asOf(figure),
        published);
  }

  /// Says how a report differs from the one above it.
  public static List<String> differences(
      ReportComparison comparison, Messages messages, ReportedFigure above, ReportedFigure figure) {
    GroupWords words = new GroupWords(messages);
    return comparison.between(above, figure).stream()
        .map(each -> messages.text("reports.beside", words.difference(each, above, figure)))
        .toList();
  }

  /// Says where the reports come from, and what says so; never that they are independent.
  public static List<String> origins(Compared compared, Messages messages) {
    GroupWords words = new GroupWords(messages);
    ReportCodes codes = new ReportCodes(compared);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < compared.origins().size(); i++) {
      Origin origin = compared.origins().get(i);
      List<String> signs = signs(i, origin, codes, messages);
      lines.add(
          messages.text(
              "reports.origin",
              ReportCodes.letter(i),
              words.origin(origin),
              signs.size(),
              String.join("; ", signs)));
    }
    return lines;
  }

  /// Says what speaks for an origin, each sign once with all reports that bear it.
  ///
  /// @param index of the origin
  public static List<String> signs(int index, Origin origin, ReportCodes codes, Messages messages) {
    GroupWords words = new GroupWords(messages);
    UnaryOperator<String> called = words.called(origin);
    Map<Origin.Evidence, String> said = new HashMap<>();
    SequencedMap<String, SequencedSet<EstimateId>> bearing = new LinkedHashMap<>();
    Set<List<String>> texts = new HashSet<>();
    for (Origin.Evidence sign : origin.evidence()) {
      // Of many pairs of reports the same is said.
      String what =
          said.computeIfAbsent(
              new Origin.Evidence(
                  sign.sign(), ANY, ANY, sign.words(), sign.alias(), sign.density()),
              same -> words.evidence(sign, called));
      SequencedSet<EstimateId> reports = bearing.computeIfAbsent(what, k -> new LinkedHashSet<>());
      for (EstimateId one : List.of(sign.one(), sign.other())) {
        if (sign.sign() != Sign.TEXT) {
          reports.add(one);
        } else if (texts.add(List.of(what, one.articleId()))) {
          reports.addAll(codes.inArticle(index, one.articleId()));
        }
      }
    }
    return bearing.entrySet().stream()
        .map(
            each ->
                messages.text(
                    "reports.sign", named(each.getValue(), codes, messages), each.getKey()))
        .toList();
  }

  private static String named(
      SequencedSet<EstimateId> reports, ReportCodes codes, Messages messages) {
    String first = reports.stream().limit(NAMED).map(codes::of).collect(Collectors.joining(", "));
    int more = reports.size() - NAMED;
    return more <= 0 ? first : messages.text("reports.sign.more", first, more);
  }
}
