// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

/// What a person should know of a page that was read.
///
/// @param what one sentence
/// @param remedy what to do, one sentence
public record PageRemark(String what, String remedy) {
  static final PageRemark FROM_DATA =
      new PageRemark(
          "The text of this page was read from its data, because the saved page does not show it.",
          "Compare the text with the page in a browser.");

  static final PageRemark HELD_BACK =
      new PageRemark(
          "The saved page hides a part of its article until a reader signs in or unfolds it; that"
              + " part was read, too.",
          "Compare the text with the page in a browser.");

  /// Returns the refusal of a page that only a script can draw.
  static UnreadableBytes drawn() {
    return new UnreadableBytes(
        "The text of this page is not in the file: a script draws it in the browser.",
        "Save the page again after it is drawn, or print it to PDF, and import that.");
  }
}
