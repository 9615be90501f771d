// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
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
    blocks.stream().flatMap(PageBlock::notes).forEach(note -> inside.add(note.number()));
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
    return block instanceof Group group
        && (group.kind() == GroupKind.TIE
            || (group.kind() == GroupKind.SECTION && endsInTable(group.blocks().getLast())));
  }

  private void shown(PageBlock block) {
    if (block instanceof Group group && group.kind() == GroupKind.SECTION) {
      group.blocks().forEach(this::shown);
    }
    for (PageRun run : block.runs()) {
      if (run.note() != null) {
        inside.remove(run.note().number());
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
      case Words words ->
          paragraph(
              look(words.kind()), words.kind().given() ? Extra.GIVEN : Extra.NONE, words.runs());
      case PageBlock.Checked _, PageBlock.Folded _ ->
          paragraph(DocxStyle.LINE, Extra.NONE, runs(block));
      case PageBlock.Drawn drawn ->
          paragraph(DocxStyle.LINE, Extra.NONE, List.of(PageRun.plain(drawn.spoken())));
      case PageBlock.Beside beside -> beside.columns().forEach(all -> all.forEach(this::write));
      case PageBlock.Note note -> uncalled(note);
      case Group group -> {
        switch (group.kind()) {
          case SECTION -> section(group.blocks());
          case NOTES, ARTICLES -> group.blocks().forEach(this::write);
          case TIE -> ties(List.of(group), "");
          case ARTICLE -> article(group);
        }
      }
    }
    if (block instanceof PageBlock.Folded folded) {
      folded.blocks().forEach(this::write);
    }
  }

  /// Returns the words of a block as runs; of a check with the look of what was read, or was not.
  static List<PageRun> runs(PageBlock block) {
    return block instanceof PageBlock.Checked check
        ? List.of(PageRun.checked(check.standing() == PageBlock.Standing.READ, check.words()))
        : block.runs();
  }

  private static DocxStyle look(ParagraphRole kind) {
    return switch (kind) {
      case DECK -> DocxStyle.DECK;
      case BODY -> DocxStyle.BODY;
      case CAPTION -> DocxStyle.CAPTION;
      case ORIGIN, SEAL -> DocxStyle.ORIGIN;
      case LEGEND, KEY -> DocxStyle.KEY;
      case QUOTE, PASSAGE -> DocxStyle.QUOTE;
      case BOTTOM_LINE -> DocxStyle.BOTTOM_LINE;
      case LEAD, TITLE, FIGURE, COMPUTED -> DocxStyle.LEAD;
      case LINE, KICKER, WHOSE, WARNING -> DocxStyle.LINE;
    };
  }

  /// Notes need no heading where they stand at the foot. Ties below each other are one table.
  private void section(List<PageBlock> blocks) {
    String heading = "";
    List<Group> ties = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof Group tie && tie.kind() == GroupKind.TIE) {
        ties.add(tie);
        continue;
      }
      ties(ties, heading);
      ties.clear();
      if (block instanceof PageBlock.Heading head) {
        if (head.head() == PageBlock.Head.NOTES) {
          continue;
        }
        heading = PageRun.words(head.runs());
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

  private void article(Group entry) {
    for (PageBlock block : entry.blocks()) {
      if (block instanceof Words words) {
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
  private void ties(List<Group> ties, String heading) {
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
    for (Group tie : ties) {
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
    return block.is(ParagraphRole.LEAD);
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
      if (run.note() != null) {
        call(run.note().number());
      }
    }
    xml.close();
  }

  /// Returns whether words begin at the right.
  static boolean fromRight(List<PageRun> all) {
    return WritingDirections.fromRight(PageRun.words(all));
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
