// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// An article with some of its dropped lines back in their places, each a paragraph of its own.
///
/// @param article the new article
/// @param added where the lines stand in its text, in text order
/// @param inserted how the text grew
public record RestoredLines(Article article, List<TextSpan> added, List<Insertion> inserted) {
  /// Words that came into the old text.
  ///
  /// @param at an offset in the old text
  /// @param length how many code units came in there
  public record Insertion(int at, int length) {}

  public RestoredLines {
    added = List.copyOf(added);
    inserted = List.copyOf(inserted);
  }

  /// Puts lines back.
  ///
  /// @param chosen indices into the article's dropped lines; one that is none counts for nothing
  public static RestoredLines of(Article article, Set<Integer> chosen) {
    return new Growing(article).with(chosen);
  }

  /// Returns where a span of the old text stands in the new one.
  TextSpan moved(TextSpan span) {
    int start = span.start();
    int end = span.end();
    for (Insertion insertion : inserted) {
      start += span.start() >= insertion.at() ? insertion.length() : 0;
      end += span.end() > insertion.at() ? insertion.length() : 0;
    }
    return new TextSpan(start, Math.max(start, end));
  }

  /// The text while it grows, from its begin to its end.
  private static final class Growing {
    private final Article old;
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<DroppedLine> left = new ArrayList<>();
    private final List<TextSpan> added = new ArrayList<>();
    private final List<Insertion> inserted = new ArrayList<>();
    private int copied;

    Growing(Article old) {
      this.old = old;
    }

    RestoredLines with(Set<Integer> chosen) {
      List<DroppedLine> dropped = old.dropped();
      for (int i = 0; i < dropped.size(); i++) {
        DroppedLine line = dropped.get(i);
        copyTo(boundary(line.offset()));
        if (chosen.contains(i)) {
          insert(line);
        } else {
          int at = text.length() - (endsWithBreak() ? Article.PARAGRAPH_BREAK.length() : 0);
          left.add(new DroppedLine(line.text(), line.reason(), at));
        }
      }
      copyTo(old.text().length());
      List<Paragraph> all = paragraphs();
      Article grown =
          new Article(
              old.id(),
              old.uri(),
              old.language(),
              text.toString(),
              all,
              old.publication(),
              old.byline(),
              old.dateline(),
              left);
      return new RestoredLines(grown, added, inserted);
    }

    /// A line stands between paragraphs: an offset inside one counts as its end.
    private int boundary(int offset) {
      int at = old.paragraphAt(offset);
      if (at < 0) {
        return Math.min(offset, old.text().length());
      }
      TextSpan paragraph = old.paragraphs().get(at).span();
      if (paragraph.start() < offset) {
        return paragraph.end();
      }
      return at == 0 ? 0 : old.paragraphs().get(at - 1).span().end();
    }

    private void copyTo(int offset) {
      if (offset > copied) {
        text.append(old.text(), copied, offset);
        copied = offset;
      }
    }

    private void insert(DroppedLine line) {
      String words = line.text().replaceAll("\\s+", " ").strip();
      if (words.isEmpty()) {
        return;
      }
      int before = text.length();
      boolean first = copied == 0;
      boolean parted = text.isEmpty() || (first && endsWithBreak());
      text.append(parted ? "" : Article.PARAGRAPH_BREAK);
      TextSpan span = new TextSpan(text.length(), text.length() + words.length());
      text.append(words);
      if (first && !old.text().isEmpty()) {
        text.append(Article.PARAGRAPH_BREAK);
      }
      added.add(span);
      paragraphs.add(new Paragraph(span, ParagraphKind.BODY));
      inserted.add(new Insertion(copied, text.length() - before));
    }

    private boolean endsWithBreak() {
      return text.toString().endsWith(Article.PARAGRAPH_BREAK);
    }

    private List<Paragraph> paragraphs() {
      RestoredLines map = new RestoredLines(old, added, inserted);
      List<Paragraph> all = new ArrayList<>(paragraphs);
      old.paragraphs().forEach(p -> all.add(p.at(map.moved(p.span()))));
      all.sort((one, other) -> one.span().compareTo(other.span()));
      return all;
    }
  }
}
