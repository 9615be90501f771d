// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Makes cases of drawn lines: one a line for sentences, one in all for an article.
final class GoldenAssembly {
  private final String name;
  private final String language;
  private final @Nullable String date;

  GoldenAssembly(String name, String language, @Nullable String date) {
    this.name = name;
    this.language = language;
    this.date = date;
  }

  List<GoldenCase> sentences(List<Drawn> lines) {
    List<GoldenCase> cases = new ArrayList<>();
    for (Drawn line : lines) {
      Passage passage = passage(cases.size(), line, 0);
      List<Paragraph> paragraphs = Article.paragraphsOf(line.text(), false);
      cases.add(new GoldenCase(article(line.text(), paragraphs, line.date()), List.of(passage)));
    }
    return cases;
  }

  GoldenCase article(List<Drawn> lines) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Drawn line : lines) {
      text.append(text.isEmpty() ? "" : Article.PARAGRAPH_BREAK);
      passages.add(passage(passages.size(), line, text.length()));
      text.append(line.text());
      paragraphs.add(new Paragraph(passages.getLast().span(), line.kind()));
    }
    return new GoldenCase(article(text.toString(), paragraphs, date), passages);
  }

  private Article article(String text, List<Paragraph> paragraphs, @Nullable String day) {
    Publication published =
        day == null
            ? Publication.UNKNOWN
            : new Publication(
                null,
                LocalDate.parse(day).atTime(12, 0).atOffset(ZoneOffset.UTC),
                Publication.Precision.DAY,
                Basis.STATED,
                day);
    return new Article(name, null, language, text, paragraphs, published, null, null, List.of());
  }

  private Passage passage(int index, Drawn line, int offset) {
    String id = name + "/" + (index + 1);
    NoteReader notes = new NoteReader(id, line);
    return new Passage(
        id,
        new TextSpan(offset, offset + line.text().length()),
        notes.figures(offset),
        notes.ties(offset),
        notes.events(offset));
  }
}
