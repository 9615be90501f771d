// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.read.StatedFacts;
import org.briefingviewer.ingest.read.pdf.page.PdfPage;
import org.briefingviewer.ingest.read.pdf.page.PdfRow;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.PageSpan;

/// Makes a draft of a document's pages: what stands at the edges is dropped, paragraphs go on over
/// columns and pages, headings are told by their size and weight. Its title is found by a step.
final class PdfDraft {
  private static final double LARGE = 1.12;
  private static final double NOTE = 0.92;
  private static final int HEADING_WORDS = 30;
  private static final int BOLD_WORDS = 14;
  private static final int STAMP = 12;
  private static final Pattern BULLET = Pattern.compile("^[•●▪■◦○‣·□▶◆∙]\\s+");

  private final PdfTypesetting setting;
  private final LineBreaks breaks;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Set<PdfRow>> heads = new ArrayList<>();
  private final List<PdfPage> pages;

  PdfDraft(List<PdfPage> pages, WordList hyphens) {
    this.pages = pages;
    PdfTypesetting letters =
        PdfTypesetting.of(pages.stream().flatMap(page -> page.rows().stream()).toList());
    RunningHeads running = new RunningHeads(pages, letters);
    for (PdfPage page : pages) {
      Set<PdfRow> found = running.of(page);
      heads.add(found);
      List<PdfRow> rows = page.rows().stream().filter(row -> !found.contains(row)).toList();
      lines.addAll(PdfReadingOrder.of(page.number(), page.height(), rows));
      for (List<PdfRow> turned : page.turned()) {
        if (!stamp(turned)) {
          lines.addAll(PdfReadingOrder.of(page.number(), page.height(), turned));
        }
      }
    }
    setting = letters.withPitches(lines);
    breaks = new LineBreaks(hyphens, lines);
  }

  CleaningDraft draft(ArticleFacts stated) {
    List<List<PdfLine>> paragraphs = PdfParagraphs.of(lines, setting);
    List<DraftBlock> blocks = new ArrayList<>();
    int page = -1;
    for (List<PdfLine> paragraph : new ParagraphContinuations(setting).joined(paragraphs)) {
      while (page < paragraph.getFirst().column().page()) {
        furniture(++page, blocks);
      }
      blocks.add(block(paragraph, role(paragraph)).on(pages(paragraph)));
    }
    while (page < pages.size() - 1) {
      furniture(++page, blocks);
    }
    return CleaningDraft.of(blocks, StatedFacts.shownIn(blocks, stated));
  }

  /// Tells whether words that stand turned are too few to be more than a stamp, a mark of the press
  /// or what a diagram's axis says; a turned table has more.
  private static boolean stamp(List<PdfRow> turned) {
    return turned.stream().mapToInt(row -> row.words().size()).sum() <= STAMP;
  }

  /// What was dropped of a page stands before it.
  private void furniture(int page, List<DraftBlock> blocks) {
    for (PdfRow row : pages.get(page).rows()) {
      if (heads.get(page).contains(row)) {
        blocks.add(DraftBlock.dropped(row.text(), DroppedLine.Reason.RUNNING_HEAD));
      }
    }
    for (List<PdfRow> turned : pages.get(page).turned()) {
      if (stamp(turned)) {
        String words = String.join(" ", turned.stream().map(PdfRow::text).toList());
        blocks.add(DraftBlock.dropped(words, DroppedLine.Reason.RUNNING_HEAD));
      }
    }
    if (!pages.get(page).unseen().isEmpty()) {
      blocks.add(DraftBlock.dropped(pages.get(page).unseen(), DroppedLine.Reason.UNSEEN));
    }
  }

  private static PageSpan pages(List<PdfLine> paragraph) {
    return new PageSpan(
        paragraph.getFirst().column().page() + 1, paragraph.getLast().column().page() + 1);
  }

  private DraftBlock block(List<PdfLine> paragraph, BlockRole role) {
    String text = breaks.join(paragraph);
    return DraftBlock.of(role, BULLET.matcher(text).replaceFirst(""))
        .sized(paragraph.getFirst().size());
  }

  private BlockRole role(List<PdfLine> paragraph) {
    PdfLine first = paragraph.getFirst();
    String text = breaks.join(paragraph);
    int words = ProseLook.words(text);
    boolean large = first.size() > LARGE * setting.size();
    boolean bold =
        !setting.bold()
            && paragraph.stream().allMatch(PdfLine::bold)
            && words <= BOLD_WORDS
            && !ProseLook.closed(text)
            && first.size() > NOTE * setting.size();
    boolean heading = (large && words <= HEADING_WORDS && !ProseLook.closed(text)) || bold;
    return heading && !first.table() ? BlockRole.HEADING : BlockRole.BODY;
  }
}
