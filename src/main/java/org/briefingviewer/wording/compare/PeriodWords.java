// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.List;
import org.briefingviewer.compare.extent.StatedPeriod;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;

/// Says for when a figure holds: a day, a month, a year, or a part of a year ("Jan–Feb 2016",
/// "first half of 2025").
public final class PeriodWords {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private final Messages messages;
  private final DateWords dates;

  public PeriodWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /// Returns for when it holds; empty where the text does not say.
  public String of(ReportedFigure figure) {
    PartialDate date = figure.asOf();
    StatedPeriod months = figure.months();
    if (date == null) {
      return "";
    }
    return months != null && months.months() && date.month() == 0
        ? of(months, date.year())
        : dates.brief(date);
  }

  /// Returns what tells the date of a figure from another one's, where the text does not say it of
  /// the figure itself: a part of a year, or the date of what stands before it.
  public String told(ReportedFigure figure) {
    StatedPeriod months = figure.months();
    PartialDate around = figure.around();
    if (figure.asOf() != null) {
      return of(figure);
    }
    if (months != null && months.first() > 0 && months.first() == months.last()) {
      return messages.text("when.month.brief." + months.first());
    }
    if (months != null) {
      return messages.text("quoted", months.shown());
    }
    return around == null ? messages.text("group.noDate") : dates.brief(around);
  }

  private String of(StatedPeriod months, int year) {
    String written = Integer.toString(year);
    String[] words = months.words().split(" ");
    int ordinal = words.length == 2 ? ORDINALS.indexOf(words[0]) + 1 : 0;
    if (ordinal > 0 && months.first() > 0) {
      return messages.text("reports.period." + words[1] + "." + ordinal, written);
    }
    if (months.first() == 0) {
      return messages.text("reports.period.words", months.words(), written);
    }
    return messages.text(
        "reports.period.months",
        messages.text("when.month.brief." + months.first()),
        messages.text("when.month.brief." + months.last()),
        written);
  }
}
