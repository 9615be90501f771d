// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Publication;

/// Dates in words, by the message files. (The JDK's own formats cost a tenth of a second at the
/// first use, before the first text.)
public record DateWords(Messages messages) {
  /// Returns a date as far as it is known, as the language writes it: "27 Mar 2025", "Mar 2025",
  /// "2025".
  public String brief(PartialDate date) {
    return written(date, "when.month.brief.");
  }

  /// Returns a date as far as it is known, as the language writes it: "27 March 2025", "March
  /// 2025", "2025".
  public String full(PartialDate date) {
    return written(date, "when.month.full.");
  }

  private String written(PartialDate date, String monthKeys) {
    String year = Integer.toString(date.year());
    if (date.month() == 0) {
      return messages.text("when.year", year);
    }
    String month = messages.text(monthKeys + date.month());
    return date.day() == 0
        ? messages.text("when.monthOfYear", month, year)
        : messages.text("when.day", Integer.toString(date.day()), month, year);
  }

  /// Returns day, time and zone as far as they are known; a zone that the text does not state is
  /// said to be inferred. Empty when nothing is known.
  public String moment(Publication publication) {
    OffsetDateTime at = publication.at();
    if (at == null) {
      return "";
    }
    String day = full(PartialDate.of(at.toLocalDate()));
    if (publication.precision() != Publication.Precision.MINUTE) {
      return day;
    }
    String time = "%02d:%02d".formatted(at.getHour(), at.getMinute());
    String key =
        publication.zoneBasis() == Basis.INFERRED ? "when.moment.zoneInferred" : "when.moment";
    return messages.text(key, day, time, zone(at.getOffset()));
  }

  private static String zone(ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    String id = offset.getId().replaceFirst("([+-])0", "$1");
    return "UTC" + (id.endsWith(":00") ? id.substring(0, id.length() - 3) : id);
  }
}
