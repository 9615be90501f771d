// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.wording.Speech;

/// The frame of a printed sheet: what stands at the head and foot of each of its pages. A sheet
/// bears the strictest of the marks of all that it shows.
final class Sheet {
  /// Letters of a mark that surely fit into one line of the band.
  private static final int LINE = 64;

  private static final int MOST_LINES = 6;
  private static final String CSS = css();

  private final BundleInfo info;
  private final Speech speech;
  private final String marks;
  private final boolean marked;

  /// @param marks what holds for all that the sheet shows
  Sheet(BundleInfo info, Speech speech, List<HandlingMark> marks) {
    this.info = info;
    this.speech = speech;
    this.marked = !marks.isEmpty();
    this.marks =
        marked
            ? marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · "))
            : speech.text("handling.none");
  }

  /// Returns the whole document.
  ///
  /// @param title the document's title and its bookmark
  /// @param about what stands in the foot beside the page number
  /// @param body XHTML
  String of(String title, String about, Html body) {
    Html page = new Html();
    page.open("title").text(title).close("title");
    String head = page.toString().replaceAll("</?span[^>]*>", "");
    return "<html lang=\""
        + speech.locale().toLanguageTag()
        + "\"><head>"
        + head
        + meta("subject", speech.text("handling.name", marks))
        + meta("description", speech.text("handling.name", marks))
        + "<bookmarks>"
        + bookmark(title)
        + "</bookmarks><style>"
        + CSS
        + margins()
        + "</style></head><body>"
        + frame(about)
        + "<div id=\"top\">"
        + body
        + "</div></body></html>";
  }

  private Html frame(String about) {
    String band = marked ? "band" : "band unmarked";
    return new Html()
        .open("div", "head")
        .element("p", band, marks)
        .close("div")
        .open("div", "foot")
        .element("p", band, marks)
        .element("p", "about", about)
        .close("div");
  }

  /// A long mark gets the room that it needs; it is never cut.
  private String margins() {
    int lines = Math.min(MOST_LINES, 1 + marks.length() / LINE);
    return "@page{margin-top:" + (20 + 4 * lines) + "mm;margin-bottom:" + (22 + 4 * lines) + "mm}";
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + attribute(content) + "\"/>";
  }

  private static String bookmark(String title) {
    return "<bookmark name=\"" + attribute(title) + "\" href=\"#top\"/>";
  }

  private static String attribute(String words) {
    String link = new Html().link("", words).toString();
    return link.substring(link.indexOf("title=\"") + "title=\"".length(), link.length() - 2);
  }

  BundleInfo info() {
    return info;
  }

  Speech speech() {
    return speech;
  }

  private static String css() {
    try (InputStream in = Sheet.class.getResourceAsStream("print.css")) {
      return new String(
          Objects.requireNonNull(in, "print.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
