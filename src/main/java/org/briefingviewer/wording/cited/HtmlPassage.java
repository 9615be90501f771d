// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.stream.Collectors;
import org.briefingviewer.wording.MessageSpeech;

/// Writes a passage as HTML for a word processor: only plain elements and styles in them, since
/// neither Word nor LibreOffice looks for a style sheet in the clipboard. What style says, words
/// say too.
public record HtmlPassage(MessageSpeech speech) {
  private static final String SMALL = "margin:0 0 4pt 0;font-size:9pt";
  private static final String BODY = "margin:0 0 8pt 0";

  /// Returns the passage as a whole document.
  public String of(CitedPassage passage) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(speech.locale().toLanguageTag())
        .append("\"><head><meta charset=\"UTF-8\"></head><body>\n<blockquote>\n");
    passage.quote().forEach(paragraph -> paragraph(html, paragraph));
    html.append("</blockquote>\n");
    passage.figures().forEach(figure -> figure(html, figure));
    for (String work : passage.works()) {
      html.append(element("p", SMALL, escaped(work))).append('\n');
    }
    html.append(element("p", SMALL, "<b>" + escaped(passage.from()) + "</b>"));
    return html.append("\n</body></html>\n").toString();
  }

  private static void paragraph(StringBuilder html, CitedParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    if (paragraph.mark() != null) {
      words.append("<b>(").append(escaped(paragraph.mark())).append(")</b> ");
    }
    int at = 0;
    for (CitedParagraph.NoteMark note : paragraph.notes()) {
      words
          .append(escaped(paragraph.words().substring(at, note.offset())))
          .append("<sup>")
          .append(note.number())
          .append("</sup>");
      at = note.offset();
    }
    words.append(escaped(paragraph.words().substring(at)));
    html.append(element("p", BODY, words.toString())).append('\n');
  }

  private void figure(StringBuilder html, CitedFigure figure) {
    StringBuilder words = new StringBuilder();
    words
        .append("<sup>")
        .append(figure.number())
        .append("</sup> <b>")
        .append(escaped(figure.asWritten()))
        .append("</b>: ")
        .append(escaped(figure.bound()))
        .append("<br>")
        .append(escaped(figure.value()))
        .append("<br>")
        .append(figure.chain().stream().map(HtmlPassage::link).collect(Collectors.joining(" ← ")));
    figure.further().forEach(line -> words.append("<br>").append(escaped(line)));
    words.append("<br>").append(figure.checked() ? "<b>" : "<i>").append(escaped(figure.review()));
    words.append(figure.checked() ? "</b>" : "</i>");
    html.append(element("p", SMALL, words.toString())).append('\n');
  }

  private static String link(CitedLink link) {
    String words = escaped(link.bracketed());
    return switch (link.kind()) {
      case STATED -> words;
      case INFERRED -> "<i>" + words + "</i>";
      case GAP -> "<span style=\"border:1px dashed #8a0054;color:#8a0054\">" + words + "</span>";
    };
  }

  private static String element(String name, String style, String content) {
    return "<" + name + " style=\"" + style + "\">" + content + "</" + name + ">";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
