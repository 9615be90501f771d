// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import org.briefingviewer.model.Event;
import org.briefingviewer.model.TextSpan;

/// A dated event as one line of a gold file says it.
///
/// @param words of the quote that tells it; the program's quote must hold them
record EventMark(String date, String words, TextSpan span) {

  static EventMark of(Event event) {
    return new EventMark(event.date().iso(), event.quote().words(), event.quote().span());
  }

  String print() {
    return "  event " + date + " | " + words;
  }
}
