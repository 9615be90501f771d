// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

/// The looks that a document names. Those that word processors know keep the names that they have
/// there, so that a template's own are found.
enum DocxStyle {
  HEADING_1("heading 1"),
  HEADING_2("heading 2"),
  DECK("Subtitle"),
  BODY("Body Text"),
  CAPTION("caption"),
  QUOTE("Quote"),
  FOOTER("footer"),
  FOOTNOTE("footnote text"),
  FOOTNOTE_NUMBER("footnote reference"),
  NUMBERED("List Number"),
  NUMBERED_MORE("List Continue"),
  ORIGIN("Briefing Origin"),
  KEY("Briefing Key"),
  BOTTOM_LINE("Briefing Bottom Line"),
  LEAD("Briefing Lead"),
  LINE("Briefing Line"),
  HANDLING("Briefing Handling"),
  FIGURE("Briefing Figure"),
  FIGURE_CHECKED("Briefing Figure Checked"),
  AS_WRITTEN("Briefing As Written"),
  INFERRED("Briefing Inferred"),
  GAP("Briefing Gap"),
  FROM("Briefing From"),
  OWN_MARK("Briefing Own Mark"),
  NOT_CHECKED("Briefing Not Checked"),
  CHECKED("Briefing Checked"),
  TABLE("Briefing Table");

  private final String title;

  DocxStyle(String title) {
    this.title = title;
  }

  /// Returns the name that it has in a word processor's list.
  String title() {
    return title;
  }
}
