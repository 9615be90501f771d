// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.export.letters.LetterNames;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;

/// A page as a document of its own for the press: in the frame of what stands at the head and foot
/// of each sheet. A page bears the strictest of the marks of all that it shows.
public final class PressSheet {
  /// Letters of a mark that surely fit into one line of the band.
  private static final int LINE = 64;

  private static final int MOST_LINES = 6;
  private static final String CSS = css("print.css");

  private final MessageSpeech speech;
  private final BriefingPage page;
  private final SheetLook look;
  private final DrawnLetters letters;
  private final String marks;

  private PressSheet(
      BriefingPage page, MessageSpeech speech, SheetLook look, DrawnLetters letters) {
    this.letters = letters;
    this.look = look;
    this.page = page;
    this.speech = speech;
    this.marks = marks(page, speech);
  }

  private static String marks(BriefingPage page, MessageSpeech speech) {
    return new PartWords(speech).handling(new EstimatePart.Handling(page.marks()));
  }

  /// Returns the XHTML of a page.
  ///
  /// @param letters which letters whoever draws it has; those that it has not are named on it
  public static String of(
      BriefingPage page, MessageSpeech speech, SheetLook look, DrawnLetters letters) {
    return new PressSheet(page, speech, look, letters).document();
  }

  private String document() {
    HtmlBuilder body = new HtmlBuilder(letters);
    BlockPrinter printer = new BlockPrinter(body);
    if (look.footed()) {
      printer.printFooted(page.blocks());
    } else {
      printer.print(page.blocks());
    }
    HtmlBuilder frame = frame(page.about());
    Set<Integer> missing = new TreeSet<>(body.missing());
    missing.addAll(frame.missing());
    if (!missing.isEmpty()) {
      body.element("p", "boxes", speech.text("print.boxes", names(missing)));
    }
    String head = "<title>" + HtmlBuilder.plain(page.title()) + "</title>";
    return "<html lang=\""
        + speech.locale().toLanguageTag()
        + "\"><head>"
        + head
        + meta("subject", speech.text("handling.name", marks))
        + meta("description", speech.text("handling.name", marks))
        + "<bookmarks>"
        + bookmark(page.title())
        + "</bookmarks><style>"
        + CSS
        + margins()
        + "</style></head><body class=\""
        + look.styleClass()
        + "\">"
        + frame
        + "<div id=\"top\">"
        + body
        + "</div></body></html>";
  }

  /// Each script once, each sign that belongs to none by its name.
  private String names(Set<Integer> letters) {
    return letters.stream()
        .map(letter -> LetterNames.of(letter, speech.locale()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private HtmlBuilder frame(String about) {
    HtmlBuilder html = new HtmlBuilder(letters).open("div", "head");
    band(html, page, speech);
    html.close("div").open("div", "foot");
    band(html, page, speech);
    return html.element("p", "about", about).close("div");
  }

  /// TLP's levels stand as the standard draws them, coloured on black; a house's marks beside them
  /// in white, and alone in a frame.
  static void band(HtmlBuilder html, BriefingPage page, MessageSpeech speech) {
    if (page.marks().isEmpty()) {
      html.element("p", "band unmarked", marks(page, speech));
      return;
    }
    boolean tlp = page.marks().stream().anyMatch(mark -> mark.tlp() != null);
    html.open("p", tlp ? "band tlp" : "band");
    String before = "";
    for (HandlingMark mark : page.marks()) {
      html.text(before);
      TlpLevel level = mark.tlp();
      html.element("span", level == null ? "house" : "tlp-" + level.key(), mark.text());
      before = " · ";
    }
    html.close("p");
  }

  /// A long mark gets the room that it needs; it is never cut.
  private String margins() {
    int lines = Math.min(MOST_LINES, 1 + marks.length() / LINE);
    return "@page{size:"
        + look.paperCss()
        + ";margin-top:"
        + (15 + 4 * lines)
        + "mm;margin-bottom:"
        + (18 + 4 * lines)
        + "mm}";
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + HtmlBuilder.plain(content) + "\"/>";
  }

  private static String bookmark(String title) {
    return "<bookmark name=\"" + HtmlBuilder.plain(title) + "\" href=\"#top\"/>";
  }

  /// Returns a style sheet of this room.
  static String css(String file) {
    try (InputStream in = PressSheet.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
