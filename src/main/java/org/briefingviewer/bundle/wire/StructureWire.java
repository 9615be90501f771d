// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.JsonLdTerms.put;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `articles/<id>/structure.json`: paragraphs and their kinds, what was dropped, the publication
/// date's precision and zone, and the lines as they were written. Offsets are code points.
public final class StructureWire {
  private static final String PAGE = "page";
  private static final String LAST_PAGE = "lastPage";

  private StructureWire() {}

  public static ObjectNode write(Article article) {
    CodePoints points = CodePoints.of(article.text());
    ObjectNode file = JsonLdTerms.ours();
    put(file, "uri", article.uri());
    file.set("publication", publication(article.publication()));
    Byline byline = article.byline();
    if (byline != null) {
      ObjectNode object = file.putObject("byline").put("asWritten", byline.asWritten());
      ArrayNode names = object.putArray("names");
      byline.names().forEach(names::add);
    }
    Dateline dateline = article.dateline();
    if (dateline != null) {
      ObjectNode object = file.putObject("dateline");
      put(object, "place", dateline.place());
      put(object, "agency", dateline.agency());
      object.put("asWritten", dateline.asWritten());
    }
    ArrayNode paragraphs = file.putArray("paragraphs");
    for (Paragraph paragraph : article.paragraphs()) {
      ObjectNode object =
          paragraphs
              .addObject()
              .put("kind", JsonFields.wire(paragraph.kind()))
              .put("start", points.toCodePoints(paragraph.span().start()))
              .put("end", points.toCodePoints(paragraph.span().end()));
      HandlingWire.write(object, "handling", paragraph.handling());
      pages(object, paragraph.pages());
    }
    ArrayNode dropped = file.putArray("dropped");
    for (DroppedLine words : article.dropped()) {
      dropped
          .addObject()
          .put("text", words.text())
          .put("reason", JsonFields.wire(words.reason()))
          .put("offset", points.toCodePoints(words.offset()));
    }
    return file;
  }

  private static void pages(ObjectNode paragraph, @Nullable PageSpan pages) {
    if (pages != null) {
      paragraph.put(PAGE, pages.first());
      if (pages.several()) {
        paragraph.put(LAST_PAGE, pages.last());
      }
    }
  }

  private static @Nullable PageSpan pages(JsonFields paragraph) {
    if (!paragraph.has(PAGE)) {
      return null;
    }
    int first = paragraph.integer(PAGE);
    int last = paragraph.has(LAST_PAGE) ? paragraph.integer(LAST_PAGE) : first;
    if (first < 1 || last < first) {
      throw new MalformedJson(paragraph.where() + "/" + PAGE, "There are no such pages.");
    }
    return new PageSpan(first, last);
  }

  private static ObjectNode publication(Publication publication) {
    ObjectNode object = JsonLdTerms.object();
    put(object, "publisher", publication.publisher());
    put(object, "at", publication.at() == null ? null : publication.at().toString());
    object.put("precision", JsonFields.wire(publication.precision()));
    object.put("zoneBasis", JsonFields.wire(publication.zoneBasis()));
    put(object, "asWritten", publication.asWritten());
    put(object, "rights", publication.rights());
    return object;
  }

  static Article read(String id, String language, String text, JsonFields file) {
    CodePoints points = CodePoints.of(text);
    List<Paragraph> listed = paragraphs(text, file, points);
    List<TextSpan> uncovered = uncovered(text, listed);
    List<Paragraph> paragraphs = uncovered.isEmpty() ? listed : covered(listed, uncovered);
    List<DroppedLine> dropped = new ArrayList<>();
    for (JsonFields words : file.list("dropped")) {
      dropped.add(
          new DroppedLine(
              words.text("text"),
              words.choice("reason", DroppedLine.Reason.class),
              points.toUtf16(words.integer("offset"))));
    }
    return new Article(
        id,
        file.textOrNull("uri"),
        language,
        text,
        paragraphs,
        publication(file.child("publication")),
        byline(file.childOrNull("byline")),
        dateline(file.childOrNull("dateline")),
        dropped);
  }

  /// Returns the words of a text that no listed paragraph covers: between, before and behind them,
  /// where something can be seen, parted at blank lines and without the blanks at their ends. They
  /// are part of what the hashes vouch for and of what others read, so they are shown, as
  /// paragraphs of the kind `body`, and told by a check.
  ///
  /// @throws MalformedJson when the paragraphs are not what the format says
  public static List<TextSpan> uncovered(String text, JsonFields file) {
    return uncovered(text, paragraphs(text, file, CodePoints.of(text)));
  }

  /// Returns the paragraphs with those in their places that `uncovered` need.
  static List<Paragraph> covered(List<Paragraph> paragraphs, List<TextSpan> uncovered) {
    List<Paragraph> all = new ArrayList<>(paragraphs);
    uncovered.forEach(span -> all.add(new Paragraph(span, ParagraphKind.BODY)));
    all.sort(Comparator.comparing(Paragraph::span));
    return all;
  }

  static List<TextSpan> uncovered(String text, List<Paragraph> paragraphs) {
    List<TextSpan> found = new ArrayList<>();
    int from = 0;
    for (Paragraph paragraph : paragraphs) {
      gather(text, from, paragraph.span().start(), found);
      from = paragraph.span().end();
    }
    gather(text, from, text.length(), found);
    return found;
  }

  private static void gather(String text, int from, int to, List<TextSpan> found) {
    String between = Article.PARAGRAPH_BREAK;
    boolean blank = to - from == between.length() && text.startsWith(between, from);
    int start = from;
    while (!blank && start < to) {
      int end = text.indexOf(between, start);
      end = end < 0 || end > to ? to : end;
      TextSpan piece = new TextSpan(start, end).stripped(text);
      if (PrintableWords.visible(piece.of(text))) {
        found.add(piece);
      }
      start = end + between.length();
    }
  }

  private static List<Paragraph> paragraphs(String text, JsonFields file, CodePoints points) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int end = 0;
    for (JsonFields object : file.list("paragraphs")) {
      Paragraph paragraph = paragraph(object, text, points);
      if (paragraph.span().start() < end) {
        throw new MalformedJson(object.where(), "The paragraph begins before the last one ends.");
      }
      end = paragraph.span().end();
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static Paragraph paragraph(JsonFields object, String text, CodePoints points) {
    int start = object.integer("start");
    int end = object.integer("end");
    if (start < 0 || end < start || points.toUtf16(end) > text.length()) {
      throw new MalformedJson(object.where(), "The paragraph does not lie inside the text.");
    }
    TextSpan span = points.toUtf16(start, end);
    return new Paragraph(
        span,
        object.choice("kind", ParagraphKind.class),
        HandlingWire.read(object, "handling"),
        pages(object));
  }

  private static Publication publication(JsonFields object) {
    return new Publication(
        object.textOrNull("publisher"),
        object.momentOrNull("at"),
        object.choice("precision", Publication.Precision.class),
        object.choice("zoneBasis", Basis.class),
        object.textOrNull("asWritten"),
        object.textOrNull("rights"));
  }

  private static @Nullable Byline byline(@Nullable JsonFields object) {
    return object == null ? null : new Byline(object.texts("names"), object.text("asWritten"));
  }

  private static @Nullable Dateline dateline(@Nullable JsonFields object) {
    return object == null
        ? null
        : new Dateline(
            object.textOrNull("place"), object.textOrNull("agency"), object.text("asWritten"));
  }
}
