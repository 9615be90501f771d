// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.LetterLook;
import org.briefingviewer.ingest.draft.ParagraphDraft;
import org.briefingviewer.ingest.draft.RowDraft;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// Walks the body of a document, a head or a foot, and collects its paragraphs.
final class BodyWalk extends PackedXml {
  /// Words that the author struck out or moved away.
  private static final Set<String> STRUCK = Set.of("del", "moveFrom");

  /// Old properties, what stands in for a newer form of the same, reading aids, and a drawing's own
  /// descriptions.
  private static final Set<String> PASSED =
      Set.of(
          "Fallback",
          "rt",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "tcPrChange",
          "trPrChange",
          "sectPrChange",
          "instrText",
          "docPr");

  private final WordStyles styles;
  private final Map<String, String> notes;
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<RowDraft> rows = new ArrayDeque<>();
  private @Nullable WordParagraph goingOn;
  private boolean inRun;
  private boolean inMark;
  private boolean inText;
  private int struck;
  private RunLook own = new RunLook();
  private LetterLook letters = LetterLook.PLAIN;
  private @Nullable String runStyle;
  private final TextGrounds grounds = new TextGrounds();

  BodyWalk(WordStyles styles, Map<String, String> notes) {
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
    return PASSED.contains(xml.getLocalName()) || STRUCK.contains(xml.getLocalName());
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
    boolean words = open != null && !inMark && STRUCK.contains(xml.getLocalName());
    return passedOver(xml) && !words;
  }

  @Override
  protected void start(String name, XMLStreamReader xml) {
    grounds.start(name, xml, inRun);
    switch (name) {
      case "p" -> open();
      case "del", "moveFrom" -> struck++;
      case "r" -> {
        inRun = true;
        own = new RunLook();
        runStyle = null;
        look();
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
      case "rStyle" -> {
        runStyle = attribute(xml, "val");
        look();
      }
      case "t", "delText" -> inText = true;
      case "tab", "ptab" -> add(open, " ");
      case "br", "cr" -> add(open, attribute(xml, "type") == null ? "\n" : " ");
      case "noBreakHyphen" -> add(open, "-");
      case "footnoteReference" -> note(open, "f" + attribute(xml, "id"));
      case "endnoteReference" -> note(open, "e" + attribute(xml, "id"));
      default -> {
        own.take(name, xml);
        look();
      }
    }
  }

  /// Works out how the letters of the run look.
  private void look() {
    WordParagraph open = paragraphs.peek();
    String style = open == null ? null : open.style;
    RunLook all = own.or(styles.look(runStyle, style)).or(grounds.look());
    letters = all.letters(own, grounds.known() && paragraphs.size() <= 1);
  }

  private void add(WordParagraph open, String text) {
    if (struck > 0) {
      open.draft.unseen(text);
    } else {
      open.draft.add(text, letters);
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
    grounds.end(name);
    switch (name) {
      case "del", "moveFrom" -> struck--;
      case "p" -> close(paragraphs.pop());
      case "r" -> inRun = false;
      case "pPr" -> inMark = false;
      case "t", "delText" -> inText = false;
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
    if (inText && open != null) {
      add(open, text);
    }
  }

  /// A paragraph of a Word document while it is being read.
  static final class WordParagraph {
    final ParagraphDraft draft = new ParagraphDraft();
    @Nullable String style;
    int outline = -1;

    /// Whether the author struck out the paragraph's end, so that the next one goes on with it.
    boolean endStruck;

    /// Returns the paragraph as a block, its notes and text boxes behind it.
    List<DraftBlock> blocks(WordStyles styles) {
      return draft.blocks(styles.contents(style) ? BlockRole.BODY : role(styles));
    }

    private BlockRole role(WordStyles styles) {
      BlockRole role = styles.role(style);
      if (role != null) {
        return role;
      }
      boolean outlined = outline >= 0 && outline < 9;
      return draft.standsOut() || outlined ? BlockRole.HEADING : BlockRole.BODY;
    }
  }
}
