// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.report.MeetingFigure;
import org.briefingviewer.graphics.report.ReportPoint;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.page.plate.ReportsPicture;
import org.briefingviewer.page.plate.ReportsPicture.Dates;
import org.briefingviewer.page.plate.ReportsPlates;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.GroupWords;
import org.briefingviewer.wording.compare.ReportCodes;
import org.briefingviewer.wording.compare.ReportWords;
import org.briefingviewer.wording.compare.SourceAliases;
import org.jspecify.annotations.Nullable;

/// All that is said of a group as a whole. It takes the longer, the more reports there are, so it
/// is made on any thread but that of the window.
///
/// @param telling by which dates its picture tells most
/// @param lowest the end of all that is reported, or null where there is no number
/// @param came which reports came to it after a person decided on it
/// @param origins the first ones
record GroupSight(
    Compared group,
    ReportsPicture picture,
    Dates telling,
    String title,
    String why,
    String summary,
    List<String> cautions,
    @Nullable End lowest,
    @Nullable End highest,
    Set<EstimateId> came,
    List<SeenOrigin> origins) {
  /// How many origins are shown; nobody reads more, and the list has the letter of each.
  private static final int MOST = 24;

  /// How many reports of one origin are drawn.
  private static final int DRAWN = 12;

  private static final double WIDTH = 300;
  private static final double LETTERS = 13;

  /// An end of all that is reported, and the report that gives it.
  record End(ReportedFigure report, String said) {}

  /// An origin in the reader's words.
  ///
  /// @param signs what speaks for it
  /// @param meeting where its chains meet; null of a single report
  record SeenOrigin(int index, String name, List<String> signs, @Nullable Drawing meeting) {}

  static GroupSight of(Compared group, Messages messages) {
    ReportsPicture picture = new ReportsPicture(group, messages);
    ReportWords words = new ReportWords(messages);
    String summary = words.summary(group);
    int origins = Math.min(MOST, group.origins().size());
    return new GroupSight(
        group,
        picture,
        picture.telling(),
        words.name(group.group()),
        summary + ". " + words.why(group.group()),
        summary,
        picture.cautions(),
        end(group, picture.codes(), words, "lowest", f -> f.quantity().value().low()),
        end(group, picture.codes(), words, "highest", f -> f.quantity().value().high()),
        group.group().came(),
        IntStream.range(0, origins)
            .mapToObj(i -> origin(i, group.origins().get(i), picture.codes(), words, messages))
            .toList());
  }

  private static @Nullable End end(
      Compared group,
      ReportCodes codes,
      ReportWords words,
      String which,
      Function<ReportedFigure, @Nullable BigDecimal> number) {
    Comparator<BigDecimal> rising = Comparator.naturalOrder();
    return group.group().figures().stream()
        .filter(figure -> number.apply(figure) != null)
        .min(
            Comparator.comparing(
                figure -> Objects.requireNonNull(number.apply(figure)),
                which.equals("lowest") ? rising : rising.reversed()))
        .map(figure -> new End(figure, words.end(which, figure, codes.of(figure))))
        .orElse(null);
  }

  private static SeenOrigin origin(
      int index, Origin origin, ReportCodes codes, ReportWords words, Messages messages) {
    return new SeenOrigin(
        index,
        new GroupWords(messages).origin(origin),
        ReportsPlates.signs(index, origin, codes, messages),
        origin.figures().size() == 1 ? null : meeting(index, origin, codes, words, messages));
  }

  private static Drawing meeting(
      int index, Origin origin, ReportCodes codes, ReportWords words, Messages messages) {
    SourceAliases aliases = new SourceAliases(origin, words);
    List<MeetingFigure.Chain> chains =
        origin.figures().stream()
            .limit(DRAWN)
            .map(
                figure ->
                    new MeetingFigure.Chain(
                        messages.text("origins.report", codes.of(figure), words.publisher(figure)),
                        words.relays(figure),
                        aliases.of(figure)))
            .toList();
    return MeetingFigure.of(chains, ReportPoint.role(index), WIDTH, LETTERS);
  }

  /// Returns how many origins are not shown.
  int more() {
    return group.origins().size() - origins.size();
  }
}
