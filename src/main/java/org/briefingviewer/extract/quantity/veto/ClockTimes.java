// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;

/// Clock times: "9 p.m.", "7.05am", "0401 GMT", "11 o'clock".
public final class ClockTimes implements QuantityRecogniser {

  private final CalendarWords calendar = new CalendarWords();

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> clock(line, draft.low().to()));
  }

  private boolean clock(AtomLine line, int at) {
    return switch (line.at(at).lower()) {
      case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "noon" -> true;
      case "a", "p" -> line.are(at + 1, ".", "m") && line.at(at + 1).glued();
      case "hours" -> zone(line, at + 1);
      default -> zone(line, at);
    };
  }

  private boolean zone(AtomLine line, int at) {
    return calendar.is("zone", line.at(at).lower()) && line.at(at).capitalised();
  }
}
