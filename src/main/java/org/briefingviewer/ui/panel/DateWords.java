// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.ui.message.Messages;

/// Writes dates as far as they are known: "27 Mar 2025", "Mar 2025", "2025".
final class DateWords {
  private final Messages messages;

  DateWords(Messages messages) {
    this.messages = messages;
  }

  String text(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    return date.day() == 0
        ? format("date.month").format(YearMonth.of(date.year(), date.month()))
        : text(LocalDate.of(date.year(), date.month(), date.day()));
  }

  String text(LocalDate day) {
    return format("date.day").format(day);
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(messages.text(key), messages.locale());
  }
}
