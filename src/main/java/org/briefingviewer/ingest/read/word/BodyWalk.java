// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.RowDraft;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// Walks the body of a document, a head or a foot, and collects its paragraphs.
final class BodyWalk extends PackedXml {
  /// Words that the author struck out or moved away, old properties, what stands in for a newer
  /// form of the same, reading aids, and a drawing's own descriptions.
  private static final Set<String> PASSED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "rt",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "tcPrChange",
          "trPrChange",
          "sectPrChange",
          "instrText",
          "delText",
          "docPr");

  private final Styles styles;
  private final Map<String, String> notes;
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<RowDraft> rows = new ArrayDeque<>();
  private @Nullable WordParagraph goingOn;
  private boolean inRun;
  private boolean inMark;
  private boolean inText;
  private boolean bold;
  private boolean hidden;
  private boolean raised;

  BodyWalk(Styles styles, Map<String, String> notes) {
    this.styles = styles;
    this.notes = notes;
  }

  List<DraftBlock> blocks() {
    if (goingOn != null) {
      blocks.addAll(goingOn.blocks(styles));
      goingOn = null;
    }
    return blocks;
  }

  static boolean passedOver(XMLStreamReader xml) {
    return PASSED.contains(xml.getLocalName());
  }

  @Override
  protected boolean skips(XMLStreamReader xml) {
    WordParagraph open = paragraphs.peek();
    if (inMark && xml.getLocalName().equals("del") && open != null) {
      open.endStruck = true;
    }
    if (xml.getLocalName().equals("del") && !rows.isEmpty() && open == null) {
      rows.element().strike(); // of the row's own properties
    }
    return passedOver(xml);
  }

  @Override
  protected void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "p" -> open();
      case "r" -> {
        inRun = true;
        bold = false;
        hidden = false;
        raised = false;
      }
      case "pPr" -> inMark = true;
      case "tr" -> rows.push(new RowDraft());
      case "tc" -> {
        if (!rows.isEmpty()) {
          rows.element().cell();
        }
      }
      default -> inside(name, xml);
    }
  }

  private void inside(String name, XMLStreamReader xml) {
    WordParagraph open = paragraphs.peek();
    if (open == null) {
      return;
    }
    if (inMark) {
      property(open, name, xml);
    } else if (inRun) {
      run(open, name, xml);
    } else if (name.equals("t")) {
      inText = true; // a formula's letters
    }
  }

  private static void property(WordParagraph open, String name, XMLStreamReader xml) {
    String value = attribute(xml, "val");
    if (name.equals("pStyle")) {
      open.style = value;
    } else if (name.equals("outlineLvl") && value != null && value.matches("\\d")) {
      open.outline = value.charAt(0) - '0';
    }
  }

  private void run(WordParagraph open, String name, XMLStreamReader xml) {
    switch (name) {
      case "b" -> bold = on(xml);
      case "vanish", "webHidden" -> hidden |= on(xml);
      case "vertAlign" -> raised = "superscript".equals(attribute(xml, "val"));
      case "t" -> inText = true;
      case "tab", "ptab" -> open.draft.add(" ", bold, false);
      case "br", "cr" -> open.draft.add(attribute(xml, "type") == null ? "\n" : " ", bold, false);
      case "noBreakHyphen" -> open.draft.add("-", bold, false);
      case "footnoteReference" -> note(open, "f" + attribute(xml, "id"));
      case "endnoteReference" -> note(open, "e" + attribute(xml, "id"));
      default -> {}
    }
  }

  private void note(WordParagraph open, String id) {
    String words = notes.get(id);
    if (words != null) {
      open.draft.note(words);
    }
  }

  private void open() {
    WordParagraph fresh = goingOn != null && paragraphs.isEmpty() ? goingOn : new WordParagraph();
    goingOn = null;
    fresh.endStruck = false;
    paragraphs.push(fresh);
    inRun = false;
    inText = false;
  }

  @Override
  protected void end(String name) {
    switch (name) {
      case "p" -> close(paragraphs.pop());
      case "r" -> inRun = false;
      case "pPr" -> inMark = false;
      case "t" -> inText = false;
      case "tr" -> place(rows.pop());
      default -> {}
    }
  }

  private void close(WordParagraph closed) {
    inRun = !paragraphs.isEmpty(); // a text box stands inside a run
    if (!paragraphs.isEmpty()) {
      paragraphs.element().draft.box(closed.blocks(styles));
    } else if (!rows.isEmpty()) {
      rows.element().add(closed.blocks(styles));
    } else if (closed.endStruck) {
      goingOn = closed;
    } else {
      blocks.addAll(closed.blocks(styles));
    }
  }

  private void place(RowDraft row) {
    List<DraftBlock> made = row.blocks();
    WordParagraph around = paragraphs.peek();
    if (around != null) {
      around.draft.box(made);
    } else if (!rows.isEmpty()) {
      rows.element().add(made);
    } else {
      blocks.addAll(made);
    }
  }

  @Override
  protected void characters(String text) {
    WordParagraph open = paragraphs.peek();
    if (inText && open != null && !hidden) {
      open.draft.add(text, bold, raised);
    }
  }
}
