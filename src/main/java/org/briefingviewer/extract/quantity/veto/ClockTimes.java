// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;

/// Clock times: "9 p.m.", "7.05am", "0401 GMT", "11 o'clock".
public final class ClockTimes implements Recogniser {

  private final Calendar calendar = new Calendar();

  @Override
  public void read(Line line, List<Draft> drafts) {
    drafts.removeIf(draft -> clock(line, draft.low().to()));
  }

  private boolean clock(Line line, int at) {
    return switch (line.at(at).lower()) {
      case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "noon" -> true;
      case "a", "p" -> line.are(at + 1, ".", "m") && line.at(at + 1).glued();
      case "hours" -> zone(line, at + 1);
      default -> zone(line, at);
    };
  }

  private boolean zone(Line line, int at) {
    return calendar.is("zone", line.at(at).lower()) && line.at(at).capitalised();
  }
}
