// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.time.LocalDate;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.ui.message.Messages;

/// Writes dates as far as they are known: "27 Mar 2025", "Mar 2025", "2025". They never break over
/// two lines. (The JDK's own formats cost a tenth of a second at the first use.)
final class DateWords {
  private final Messages messages;

  DateWords(Messages messages) {
    this.messages = messages;
  }

  String text(PartialDate date) {
    String year = Integer.toString(date.year());
    if (date.month() == 0) {
      return year;
    }
    String month = messages.text("month." + date.month());
    String words =
        date.day() == 0
            ? messages.text("date.month", month, year)
            : messages.text("date.day", Integer.toString(date.day()), month, year);
    return PanelLabels.unbroken(words);
  }

  String text(LocalDate day) {
    return text(PartialDate.of(day));
  }
}
