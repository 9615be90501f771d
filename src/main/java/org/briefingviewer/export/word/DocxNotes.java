// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.page.PageBlock;

/// The footnotes of a document. Those of a page wait until their figures come.
final class DocxNotes {
  /// The first two ids are of the lines above the notes.
  private static final int FIRST = 2;

  private final DocxStyles styles;
  private final DocxRuns runs;
  private final PartXml xml = new PartXml();
  private int next = FIRST;

  /// The notes of the page, by number, whose figures have not come.
  private final Map<Integer, PageBlock.Note> waiting = new HashMap<>();

  DocxNotes(DocxStyles styles) {
    this.styles = styles;
    this.runs = new DocxRuns(styles);
    xml.open("w:footnotes", "xmlns:w", DocxXml.NAMESPACE);
    line("separator", 0);
    line("continuationSeparator", 1);
  }

  private void line(String type, int id) {
    xml.open("w:footnote", "w:type", type, "w:id", String.valueOf(id)).open("w:p");
    xml.open("w:r").empty("w:" + type).close().close().close();
  }

  /// Takes the notes of the next page.
  void await(List<PageBlock> blocks) {
    waiting.clear();
    blocks.stream().flatMap(PageBlock::notes).forEach(note -> waiting.put(note.number(), note));
  }

  /// Writes into the text where a figure's note is called, if it waits.
  ///
  /// @return whether it did
  boolean call(int number, PartXml text) {
    PageBlock.Note note = waiting.remove(number);
    if (note == null) {
      return false;
    }
    String id = String.valueOf(next++);
    if (note.checked()) {
      runs.words(text, DocxStyle.FOOTNOTE_NUMBER, "✓");
    }
    reference(text, "w:footnoteReference", "w:id", id);
    xml.open("w:footnote", "w:id", id);
    boolean first = true;
    for (PageBlock block : note.blocks()) {
      xml.open("w:p").open("w:pPr");
      xml.empty("w:pStyle", "w:val", styles.id(DocxStyle.FOOTNOTE));
      boolean right =
          block instanceof PageBlock.Words words
              && words.kind().given()
              && DocxBlocks.fromRight(words.runs());
      if (right) {
        xml.empty("w:bidi");
      }
      xml.close();
      if (first) {
        reference(xml, "w:footnoteRef");
        runs.words(xml, null, " ");
        first = false;
      }
      DocxRuns in = runs.in(right);
      DocxBlocks.runs(block).forEach(run -> in.write(xml, run));
      xml.close();
    }
    xml.close();
    return true;
  }

  /// Tells whether no figure has called a note yet.
  boolean waits(PageBlock.Note note) {
    return waiting.containsKey(note.number());
  }

  private void reference(PartXml to, String name, String... attributes) {
    to.open("w:r").open("w:rPr");
    to.empty("w:rStyle", "w:val", styles.id(DocxStyle.FOOTNOTE_NUMBER)).close();
    to.empty(name, attributes).close();
  }

  /// Returns the part.
  byte[] bytes() {
    xml.close();
    return xml.bytes();
  }
}
