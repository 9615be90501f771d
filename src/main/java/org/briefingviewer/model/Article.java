// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clean article: its text and what is known of its origin.
///
/// The text is NFC, uses LF, separates paragraphs by one blank line (`"\n\n"`) and holds no markup.
/// The headline is its first paragraph, so that a figure in a headline can be marked as any other.
///
/// @param id unique in its bundle: letters, digits, `-` and `_`
/// @param uri what the item calls itself (`urn:…` or the address it was saved from), or null
/// @param language a BCP 47 tag
/// @param text the canonical text; every [TextSpan] of the article counts in it
/// @param paragraphs in order, covering all of the text but the blank lines
/// @param dropped what of the original was left out, in its order
public record Article(
    String id,
    @Nullable String uri,
    String language,
    String text,
    List<Paragraph> paragraphs,
    Publication publication,
    @Nullable Byline byline,
    @Nullable Dateline dateline,
    List<DroppedLine> dropped) {

  /// How many characters of a text without a headline stand in for one, at most.
  private static final int FIRST_WORDS = 120;

  /// What stands between two paragraphs of the canonical text.
  public static final String PARAGRAPH_BREAK = "\n\n";

  public Article {
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "article " + id + ": paragraph " + paragraph.span() + " ends beyond the text");
      }
    }
  }

  /// Returns a text as an article without headline, origin or date; blank lines part paragraphs.
  public static Article ofText(String id, String language, String text) {
    return new Article(
        id,
        null,
        language,
        text,
        paragraphsOf(text, false),
        Publication.UNKNOWN,
        null,
        null,
        List.of());
  }

  /// Returns the headline's words, or the first words of the text, `…` behind them, when there is
  /// no headline.
  public String headline() {
    return paragraphs.stream()
        .filter(p -> p.kind() == ParagraphKind.HEADLINE)
        .findFirst()
        .map(p -> p.span().of(text))
        .orElseGet(() -> firstWords(text.lines().findFirst().orElse("")));
  }

  private static String firstWords(String line) {
    if (line.length() <= FIRST_WORDS) {
      return line;
    }
    int blank = line.lastIndexOf(' ', FIRST_WORDS - 1);
    int end = blank > 0 ? blank : line.offsetByCodePoints(0, FIRST_WORDS / 2);
    return line.substring(0, end).replaceFirst("[,;:–—-]$", "") + "…";
  }

  /// Returns the index of the paragraph that holds `offset`, or -1.
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextSpan span = paragraphs.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /// Returns the pages of the paragraph that holds `offset`, or null where nothing is known of
  /// pages.
  public @Nullable PageSpan pagesAt(int offset) {
    int at = paragraphAt(offset);
    return at < 0 ? null : paragraphs.get(at).pages();
  }

  /// Returns the marks that have to stand on what shows `span` of the text: those of
  /// [HandlingMark#highest] among the bundle's and its paragraphs' own.
  public List<HandlingMark> handling(@Nullable HandlingMark bundle, TextSpan span) {
    List<HandlingMark> marks = new ArrayList<>();
    if (bundle != null) {
      marks.add(bundle);
    }
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.handling() != null && paragraph.span().overlaps(span)) {
        marks.add(paragraph.handling());
      }
    }
    return HandlingMark.highest(marks);
  }

  /// Returns where the headline stands, or the first line of the text, when there is no headline.
  public TextSpan headlineSpan() {
    return paragraphs.stream()
        .filter(p -> p.kind() == ParagraphKind.HEADLINE)
        .findFirst()
        .map(Paragraph::span)
        .orElseGet(() -> new TextSpan(0, text.lines().findFirst().orElse("").length()));
  }

  /// Returns the marks that have to stand on what shows the headline, beside the bundle's.
  public List<HandlingMark> headlineHandling() {
    return paragraphs.stream()
        .filter(p -> p.kind() == ParagraphKind.HEADLINE)
        .findFirst()
        .or(() -> paragraphs.stream().findFirst())
        .map(p -> handling(null, p.span()))
        .orElse(List.of());
  }

  /// Returns the marks that have to stand on what shows all of the text.
  public List<HandlingMark> handling(@Nullable HandlingMark bundle) {
    return handling(bundle, new TextSpan(0, text.length()));
  }

  /// Cuts a text at its blank lines; the first paragraph is the headline when `headline` says so.
  public static List<Paragraph> paragraphsOf(String text, boolean headline) {
    List<Paragraph> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(PARAGRAPH_BREAK, start);
      if (end < 0) {
        end = text.endsWith("\n") ? text.length() - 1 : text.length();
      }
      ParagraphKind kind =
          found.isEmpty() && headline ? ParagraphKind.HEADLINE : ParagraphKind.BODY;
      if (end > start) {
        found.add(new Paragraph(new TextSpan(start, end), kind));
      }
      start = end + PARAGRAPH_BREAK.length();
    }
    return List.copyOf(found);
  }

  /// Returns the same under another id.
  public Article named(String other) {
    return new Article(
        other, uri, language, text, paragraphs, publication, byline, dateline, dropped);
  }

  /// Returns the same with other paragraphs over the same text.
  public Article with(List<Paragraph> others) {
    return new Article(id, uri, language, text, others, publication, byline, dateline, dropped);
  }

  /// Returns the same published otherwise.
  public Article with(Publication other) {
    return new Article(id, uri, language, text, paragraphs, other, byline, dateline, dropped);
  }
}
