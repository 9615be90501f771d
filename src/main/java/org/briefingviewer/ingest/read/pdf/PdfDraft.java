// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.Facts;
import org.briefingviewer.ingest.draft.Prose;
import org.briefingviewer.ingest.read.StatedFacts;
import org.briefingviewer.ingest.read.pdf.page.PdfPage;
import org.briefingviewer.ingest.read.pdf.page.Row;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Dropped;
import org.briefingviewer.model.PageSpan;

/// Makes a draft of a document's pages: what stands at the edges is dropped, paragraphs go on over
/// columns and pages, headings are told by their size and weight.
final class PdfDraft {
  private static final double LARGE = 1.12;
  private static final double NOTE = 0.92;
  private static final int HEADING_WORDS = 30;
  private static final int BOLD_WORDS = 14;
  private static final int TITLE_WORDS = 3;
  private static final Pattern NOTE_MARK =
      Pattern.compile("^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}|[*†‡§])\\s*\\S.*");
  private static final Pattern BULLET = Pattern.compile("^[•●▪■◦○‣·□▶◆∙]\\s+");

  private final Typesetting setting;
  private final LineBreaks breaks;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Set<Row>> heads = new ArrayList<>();
  private final List<PdfPage> pages;

  PdfDraft(List<PdfPage> pages, WordList hyphens) {
    this.pages = pages;
    Typesetting letters =
        Typesetting.of(pages.stream().flatMap(page -> page.rows().stream()).toList());
    RunningHeads running = new RunningHeads(pages, letters);
    for (PdfPage page : pages) {
      Set<Row> found = running.of(page);
      heads.add(found);
      List<Row> rows = page.rows().stream().filter(row -> !found.contains(row)).toList();
      lines.addAll(PdfReadingOrder.of(page.number(), page.height(), rows));
    }
    setting = letters.withPitches(lines);
    breaks = new LineBreaks(hyphens, lines);
  }

  CleaningDraft draft(Facts stated) {
    List<List<PdfLine>> paragraphs = Paragraphs.of(lines, setting);
    double title = titleSize(paragraphs);
    List<DraftBlock> blocks = new ArrayList<>();
    int page = -1;
    boolean titled = false;
    for (List<PdfLine> paragraph : new Continuations(setting).joined(paragraphs)) {
      while (page < paragraph.getFirst().column().page()) {
        furniture(++page, blocks);
      }
      BlockRole role = role(paragraph, title, !titled);
      titled |= role == BlockRole.HEADLINE;
      blocks.add(block(paragraph, role).on(pages(paragraph)));
    }
    while (page < pages.size() - 1) {
      furniture(++page, blocks);
    }
    return CleaningDraft.of(blocks, StatedFacts.shownIn(blocks, stated));
  }

  /// What was dropped of a page stands before it.
  private void furniture(int page, List<DraftBlock> blocks) {
    for (Row row : pages.get(page).rows()) {
      if (heads.get(page).contains(row)) {
        blocks.add(DraftBlock.dropped(row.text(), Dropped.Reason.RUNNING_HEAD));
      }
    }
    if (!pages.get(page).sideways().isEmpty()) {
      blocks.add(DraftBlock.dropped(pages.get(page).sideways(), Dropped.Reason.RUNNING_HEAD));
    }
  }

  private static PageSpan pages(List<PdfLine> paragraph) {
    return new PageSpan(
        paragraph.getFirst().column().page() + 1, paragraph.getLast().column().page() + 1);
  }

  private DraftBlock block(List<PdfLine> paragraph, BlockRole role) {
    String text = breaks.join(paragraph);
    if (note(paragraph)) {
      return DraftBlock.dropped(text, Dropped.Reason.FOOTNOTE);
    }
    return DraftBlock.of(role, BULLET.matcher(text).replaceFirst(""));
  }

  /// A note is small, begins with its mark and stands in the lower half of its page.
  private boolean note(List<PdfLine> paragraph) {
    PdfLine first = paragraph.getFirst();
    return first.size() <= NOTE * setting.size()
        && first.row().baseline() > first.column().height() / 2
        && NOTE_MARK.matcher(first.text()).matches()
        && !first.table();
  }

  /// Returns the largest size of a line of some words on the first page, or 0 when none is larger
  /// than the text.
  private double titleSize(List<List<PdfLine>> paragraphs) {
    double largest = 0;
    for (List<PdfLine> paragraph : paragraphs) {
      PdfLine first = paragraph.getFirst();
      boolean words = Prose.words(breaks.join(paragraph)) >= TITLE_WORDS;
      if (first.column().page() == 0 && words && first.size() > largest) {
        largest = first.size();
      }
    }
    return largest > LARGE * setting.size() ? largest : 0;
  }

  private BlockRole role(List<PdfLine> paragraph, double title, boolean mayBeTitle) {
    PdfLine first = paragraph.getFirst();
    String text = breaks.join(paragraph);
    int words = Prose.words(text);
    boolean large = first.size() > LARGE * setting.size();
    if (mayBeTitle
        && large
        && first.column().page() == 0
        && Typesetting.same(first.size(), title)
        && words >= TITLE_WORDS) {
      return BlockRole.HEADLINE;
    }
    boolean bold =
        !setting.bold()
            && paragraph.stream().allMatch(PdfLine::bold)
            && words <= BOLD_WORDS
            && !Prose.closed(text)
            && first.size() > NOTE * setting.size();
    boolean heading = (large && words <= HEADING_WORDS && !Prose.closed(text)) || bold;
    return heading && !first.table() ? BlockRole.HEADING : BlockRole.BODY;
  }
}
