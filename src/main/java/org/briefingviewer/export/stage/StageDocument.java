// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.FontSubsets;
import org.briefingviewer.export.gather.HashSource;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.Svg;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.RoomLetters;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.wording.Messages;

/// Writes stops as one HTML document, a stop at a time: the fonts with which it begins have the
/// letters of all of them. Its policy (W3C, *Content Security Policy Level 3*) lets it load nothing
/// and run only the one script and the one style sheet that stand in it.
final class StageDocument {
  /// Of the room of a screen that is 16 to 9, in its heights; how many the style sheet leaves.
  private static final double WIDTH = 0.92 * 16 / 9;

  private final ExportOrder order;
  private final Messages messages;
  private final boolean withNotes;
  private final StopPages pages;

  /// What was made and is not written yet.
  private final StringBuilder html = new StringBuilder();

  /// Of all that was made, as code points.
  private final BitSet letters = new BitSet();

  StageDocument(ExportOrder order, boolean withNotes) {
    this.order = order;
    this.messages = new Messages(order.speech().locale());
    this.withNotes = withNotes;
    this.pages = new StopPages(order.briefing(), messages, new StagePlaces());
  }

  /// Writes a stop.
  ///
  /// @param number from 1
  /// @param of how many stops there are
  void writeStop(int number, int of, Stop stop, OutputStream out) throws IOException {
    stop(number, of, stop, pages.of(stop));
    out.write(taken().getBytes(StandardCharsets.UTF_8));
  }

  /// Returns what was made since it was asked last, and notes which letters that has.
  private String taken() {
    String made = html.toString();
    html.setLength(0);
    made.codePoints().forEach(letters::set);
    return made;
  }

  /// Writes the document.
  ///
  /// @param stops what was written of all stops
  /// @throws IOException when a font file is missing
  void write(Path stops, OutputStream out) throws IOException {
    html.append("<div id=\"blank\" hidden></div>\n");
    html.append("<div id=\"find\" role=\"dialog\" hidden><input id=\"asked\" aria-label=\"")
        .append(escaped(messages.text("stage.file.find")))
        .append(
            "\"/><ol id=\"hits\"></ol></div>\n<p id=\"clock\" hidden></p>\n<p id=\"keys\" hidden>")
        .append(escaped(messages.text(withNotes ? "stage.file.keys.notes" : "stage.file.keys")))
        .append("</p>\n");
    String behind = taken();
    String script = file("stage.js");
    out.write(head(script).getBytes(StandardCharsets.UTF_8));
    try (InputStream made = PlainFile.own(stops).stream()) {
      made.transferTo(out);
    }
    out.write(
        (behind + "<script>" + script + "</script></body></html>\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private String head(String script) throws IOException {
    "0123456789:·✓←…“”▾".codePoints().forEach(letters::set);
    StringBuilder shown = new StringBuilder();
    letters.stream().forEach(shown::appendCodePoint);
    String style =
        new FontSubsets(order.assets().resolve("fonts")).css(shown.toString())
            + String.format(Locale.ROOT, ":root{--least:%.4fvh}\n", 100 * RoomLetters.LEAST + 5e-5)
            + file("stage.css");
    return "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"UTF-8\"/>\n"
            .formatted(messages.locale().toLanguageTag())
        + policy(style, script)
        + "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"
        + escaped(order.briefing().about().title())
        + "</title>\n<style>"
        + style
        + "</style></head>\n<body>\n";
  }

  private static String policy(String style, String script) {
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src '"
        + HashSource.of(style)
        + "'; script-src '"
        + HashSource.of(script)
        + "'; font-src data:; base-uri 'none'; form-action 'none'\"/>\n";
  }

  private void stop(int number, int of, Stop stop, StopPage page) {
    html.append("<section class=\"stop\" id=\"s%d\" aria-label=\"".formatted(number))
        .append(escaped(messages.text("stage.file.stop", number, of, page.title())))
        .append("\">\n");
    band(page.marks());
    html.append(
        "<div class=\"room\"><div class=\"again\" aria-hidden=\"true\"></div><div"
            + " class=\"what\">\n");
    page.blocks().forEach(this::block);
    html.append("</div></div>\n<footer>");
    element("span", "origin", page.origin());
    element("span", "place", number + " / " + of);
    html.append("</footer>\n");
    String unmarked = page.marks().isEmpty() ? messages.text("stage.speaker.unmarked") : "";
    String notes = (unmarked + "\n" + stop.plan().notes()).strip();
    if (withNotes && !notes.isEmpty()) {
      html.append("<aside class=\"notes\" hidden>")
          .append(escaped(notes).replace("\n", "<br/>"))
          .append("</aside>\n");
    }
    html.append("</section>\n");
  }

  /// That no mark is set is told to who speaks, and not to the room.
  private void band(List<HandlingMark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    boolean tlp = marks.stream().anyMatch(mark -> mark.tlp() != null);
    html.append("<p class=\"band%s\">".formatted(tlp ? " tlp" : ""));
    for (HandlingMark mark : marks) {
      TlpLevel level = mark.tlp();
      element("span", level == null ? "house" : "tlp-" + level.key(), mark.text());
      html.append(' ');
    }
    html.append("</p>\n");
  }

  private void block(PageBlock block) {
    switch (block) {
      case PageBlock.Beside beside -> {
        html.append("<div class=\"beside\">");
        for (List<PageBlock> column : beside.columns()) {
          html.append("<div class=\"column\">");
          column.forEach(this::block);
          html.append("</div>");
        }
        html.append("</div>\n");
      }
      case PageBlock.Drawn drawn -> picture(drawn);
      case PageBlock.Folded b -> folded(b);
      case PageBlock.Heading b -> runs("title", b);
      case PageBlock.Words b -> runs(name(b.kind()), b);
      case PageBlock.Checked b -> runs("checked " + name(b.standing()), b);
      case PageBlock.Group b -> b.blocks().forEach(this::block);
      case PageBlock.Note b -> b.blocks().forEach(this::block);
    }
  }

  private void folded(PageBlock.Folded block) {
    html.append("<details class=\"line\">");
    element("summary", "folded", block.words());
    block.blocks().forEach(this::block);
    html.append("</details>\n");
  }

  /// All forms of a picture leave, and what stands in its place on a screen that is too narrow for
  /// each of them. Its smallest words are as large as the page's; the script shows what fits.
  private void picture(PageBlock.Drawn drawn) {
    Drawing shown = RoomLetters.fitting(drawn.drawings(), WIDTH, RoomLetters.LEAST);
    html.append("<div class=\"picture\">");
    for (Drawing drawing : drawn.drawings()) {
      html.append("<div class=\"form\"%s>".formatted(drawing.equals(shown) ? "" : " hidden"))
          .append(
              Svg.inside(
                  drawing, RoomLetters.times(drawing, 1), drawn.spoken(), DrawingPalette.light()))
          .append("</div>");
    }
    html.append("<p class=\"line\"%s>".formatted(shown == null ? "" : " hidden"))
        .append(escaped(drawn.narrow()))
        .append("</p></div>\n");
  }

  private void runs(String styleClass, PageBlock block) {
    html.append("<p class=\"%s\">".formatted(styleClass));
    for (PageRun run : block.runs()) {
      if (run.look() == PageRun.Look.PLAIN) {
        html.append(escaped(run.words()));
      } else {
        element("span", "run-" + name(run.look()), run.words());
      }
    }
    html.append("</p>\n");
  }

  private void element(String tag, String styleClass, String words) {
    html.append("<%s class=\"%s\">".formatted(tag, styleClass))
        .append(escaped(words))
        .append("</%s>".formatted(tag));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String escaped(String words) {
    return DeceptiveCharacters.shown(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String file(String name) throws IOException {
    try (InputStream in = StageDocument.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
