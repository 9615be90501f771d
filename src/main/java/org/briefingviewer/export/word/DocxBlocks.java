// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageRun;
import org.jspecify.annotations.Nullable;

/// Writes the blocks of a page as paragraphs and tables, the notes on its figures as footnotes.
final class DocxBlocks {
  /// What a paragraph has beyond its look.
  private enum Extra {
    NONE,
    NUMBERED,
    /// Its words are an article's, or of whoever made the briefing: where their first letter is
    /// read from the right, it begins there. What we say ourselves begins where our language does.
    GIVEN
  }

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxRuns runs;
  private final DocxNotes notes;
  private final PartXml xml = new PartXml();
  private final int room;

  /// The numbers of the page's figures that its text does not show, since they stand inside others.
  private final TreeSet<Integer> inside = new TreeSet<>();

  /// Where the properties of the last paragraph end.
  private int properties;

  /// @param room between the margins, in twentieths of a point
  DocxBlocks(DocxStyles styles, DocxNumbering numbering, DocxNotes notes, int room) {
    this.styles = styles;
    this.numbering = numbering;
    this.runs = new DocxRuns(styles);
    this.notes = notes;
    this.room = room;
  }

  /// Writes a page.
  ///
  /// @param section how its paper is
  void add(List<PageBlock> blocks, PartXml section, boolean last) {
    notes.await(blocks);
    inside.clear();
    blocks.forEach(this::number);
    blocks.forEach(this::shown);
    blocks.forEach(this::write);
    if (blocks.isEmpty() || endsInTable(blocks.getLast())) {
      paragraph(DocxStyle.LINE, Extra.NONE, List.of());
    }
    if (last) {
      xml.add(section);
    } else {
      xml.insert(properties, section);
    }
  }

  private static boolean endsInTable(PageBlock block) {
    return block instanceof PageBlock.TieEntry
        || (block instanceof PageBlock.Section section && endsInTable(section.blocks().getLast()));
  }

  private void number(PageBlock block) {
    if (block instanceof PageBlock.Section section) {
      section.blocks().forEach(this::number);
    } else if (block instanceof PageBlock.Notes all) {
      all.notes().forEach(note -> inside.add(note.number()));
    }
  }

  private void shown(PageBlock block) {
    switch (block) {
      case PageBlock.Section section -> section.blocks().forEach(this::shown);
      case PageBlock.Words words -> shown(words.runs());
      case PageBlock.Heading heading -> shown(heading.runs());
      default -> {
        // No figure stands elsewhere.
      }
    }
  }

  private void shown(List<PageRun> all) {
    for (PageRun run : all) {
      if (run instanceof PageRun.Figure figure) {
        inside.remove(figure.number());
      }
    }
  }

  private void write(PageBlock block) {
    switch (block) {
      case PageBlock.Heading heading ->
          paragraph(
              heading.head() == PageBlock.Head.HEADLINE ? DocxStyle.HEADING_1 : DocxStyle.HEADING_2,
              heading.head().ofArticle() ? Extra.GIVEN : Extra.NONE,
              heading.runs());
      case PageBlock.Words words ->
          paragraph(
              look(words.kind()), words.kind().given() ? Extra.GIVEN : Extra.NONE, words.runs());
      case PageBlock.Review review ->
          paragraph(
              DocxStyle.LINE,
              Extra.NONE,
              List.of(new PageRun.Review(review.checked(), review.words())));
      case PageBlock.Section section -> section(section.blocks());
      case PageBlock.Notes all -> all.notes().forEach(this::uncalled);
      case PageBlock.Note note -> uncalled(note);
      case PageBlock.TieEntry tie -> ties(List.of(tie), "");
      case PageBlock.Articles articles -> articles.entries().forEach(this::article);
      case PageBlock.ArticleEntry entry -> article(entry);
    }
  }

  private static DocxStyle look(ParagraphRole kind) {
    return switch (kind) {
      case DECK -> DocxStyle.DECK;
      case BODY -> DocxStyle.BODY;
      case CAPTION -> DocxStyle.CAPTION;
      case ORIGIN, SEAL -> DocxStyle.ORIGIN;
      case LEGEND, KEY -> DocxStyle.KEY;
      case QUOTE -> DocxStyle.QUOTE;
      case BOTTOM_LINE -> DocxStyle.BOTTOM_LINE;
      case LEAD -> DocxStyle.LEAD;
      case LINE -> DocxStyle.LINE;
    };
  }

  /// Notes need no heading where they stand at the foot. Ties below each other are one table.
  private void section(List<PageBlock> blocks) {
    String heading = "";
    List<PageBlock.TieEntry> ties = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.TieEntry tie) {
        ties.add(tie);
        continue;
      }
      ties(ties, heading);
      ties.clear();
      if (block instanceof PageBlock.Heading head) {
        if (head.head() == PageBlock.Head.NOTES) {
          continue;
        }
        heading = words(head.runs());
      }
      write(block);
    }
    ties(ties, heading);
  }

  /// A note that no figure called stands where the page has it.
  private void uncalled(PageBlock.Note note) {
    if (notes.waits(note)) {
      note.blocks().forEach(this::write);
    }
  }

  private static String words(List<PageRun> runs) {
    StringBuilder words = new StringBuilder();
    for (PageRun run : runs) {
      words.append(
          switch (run) {
            case PageRun.Plain r -> r.words();
            case PageRun.OwnMark r -> "(" + r.mark() + ") ";
            case PageRun.Figure r -> r.words();
            case PageRun.AsWritten r -> r.words();
            case PageRun.Inferred r -> r.words();
            case PageRun.Origin r -> r.words();
            case PageRun.Review r -> r.words();
            case PageRun.Gap r -> r.words();
          });
    }
    return words.toString();
  }

  private void article(PageBlock.ArticleEntry entry) {
    for (PageBlock block : entry.blocks()) {
      if (block instanceof PageBlock.Words words) {
        boolean lead = words.kind() == ParagraphRole.LEAD;
        paragraph(
            lead ? DocxStyle.NUMBERED : DocxStyle.NUMBERED_MORE,
            lead ? Extra.NUMBERED : Extra.NONE,
            words.runs());
      } else {
        write(block);
      }
    }
  }

  /// Beside each tie stands what is said of it.
  private void ties(List<PageBlock.TieEntry> ties, String heading) {
    if (ties.isEmpty()) {
      return;
    }
    int left = room * 3 / 10;
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", styles.id(DocxStyle.TABLE));
    xml.empty("w:tblW", "w:w", String.valueOf(room), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", "0080", "w:firstRow", "0", "w:firstColumn", "1");
    xml.empty("w:tblCaption", "w:val", heading);
    xml.close().open("w:tblGrid");
    xml.empty("w:gridCol", "w:w", String.valueOf(left));
    xml.empty("w:gridCol", "w:w", String.valueOf(room - left)).close();
    for (PageBlock.TieEntry tie : ties) {
      List<PageBlock> leads = tie.blocks().stream().filter(DocxBlocks::lead).toList();
      List<PageBlock> lines = tie.blocks().stream().filter(block -> !lead(block)).toList();
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
      if (lines.isEmpty()) {
        cell(room, "2", leads);
      } else {
        cell(left, null, leads);
        cell(room - left, null, lines);
      }
      xml.close();
    }
    xml.close();
  }

  private static boolean lead(PageBlock block) {
    return block instanceof PageBlock.Words words && words.kind() == ParagraphRole.LEAD;
  }

  private void cell(int width, @Nullable String span, List<PageBlock> blocks) {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (span != null) {
      xml.empty("w:gridSpan", "w:val", span);
    }
    xml.close();
    if (blocks.isEmpty()) {
      paragraph(DocxStyle.LINE, Extra.NONE, List.of());
    }
    blocks.forEach(this::write);
    xml.close();
  }

  private void paragraph(DocxStyle look, Extra extra, List<PageRun> all) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(look));
    if (extra == Extra.NUMBERED) {
      xml.open("w:numPr").empty("w:ilvl", "w:val", "0");
      xml.empty("w:numId", "w:val", numbering.list()).close();
    }
    boolean right = extra == Extra.GIVEN && fromRight(all);
    if (right) {
      xml.empty("w:bidi");
    }
    properties = xml.length();
    xml.close();
    DocxRuns written = runs.in(right);
    for (PageRun run : all) {
      written.write(xml, run);
      if (run instanceof PageRun.Figure figure) {
        call(figure.number());
      }
    }
    xml.close();
  }

  /// Returns whether words begin at the right.
  static boolean fromRight(List<PageRun> all) {
    return WritingDirections.fromRight(
        all.stream().map(PageRun::words).collect(Collectors.joining()));
  }

  /// Calls a figure's note, and those of the figures inside it, which come right behind it.
  private void call(int number) {
    if (!inside.isEmpty() && inside.first() < number) {
      for (int before : List.copyOf(inside.headSet(number))) {
        notes.call(before, xml);
        inside.remove(before);
      }
    }
    notes.call(number, xml);
    for (int next = number + 1; inside.remove(next); next++) {
      notes.call(next, xml);
    }
  }

  /// Returns what was written.
  PartXml xml() {
    return xml;
  }
}
