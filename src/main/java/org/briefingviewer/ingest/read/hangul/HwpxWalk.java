// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.draft.ParagraphDraft;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// Walks the parts of an HWPX file that hold its text.
final class HwpxWalk extends PackedXml {
  /// Properties, a picture's own description, a formula's source, and what is read aloud above
  /// words.
  private static final Set<String> PASSED =
      Set.of("secPr", "linesegarray", "shapeComment", "script", "subText", "parameters");

  private static final Map<String, ParagraphContainer> CONTAINERS =
      Map.of(
          "header", ParagraphContainer.EDGE,
          "footer", ParagraphContainer.EDGE,
          "footNote", ParagraphContainer.NOTE,
          "endNote", ParagraphContainer.NOTE,
          "hiddenComment", ParagraphContainer.HIDDEN,
          "fieldBegin", ParagraphContainer.HIDDEN, // a memo is a field
          "tbl", ParagraphContainer.TABLE,
          "caption", ParagraphContainer.BOX,
          "drawText", ParagraphContainer.BOX);

  private final HwpxStyles styles;
  private final ParagraphCollector collected;
  private final Deque<Open> opened = new ArrayDeque<>();
  private @Nullable Open goingOn;
  private int goingOnAt;
  private boolean inText;
  private boolean struck;

  /// A paragraph that is being read.
  private static final class Open {
    private final ParagraphDraft draft = new ParagraphDraft();
    private final @Nullable String style;
    private final @Nullable String shape;
    private @Nullable String letter;

    Open(XMLStreamReader xml) {
      style = attribute(xml, "styleIDRef");
      shape = attribute(xml, "paraPrIDRef");
    }
  }

  HwpxWalk(HwpxStyles styles, ParagraphCollector collected) {
    this.styles = styles;
    this.collected = collected;
  }

  @Override
  protected boolean skips(XMLStreamReader xml) {
    return PASSED.contains(xml.getLocalName());
  }

  @Override
  protected void start(String name, XMLStreamReader xml) {
    ParagraphContainer container = CONTAINERS.get(name);
    if (container != null) {
      collected.enter(container);
      return;
    }
    switch (name) {
      case "p" -> open(xml);
      case "run" -> {
        if (!opened.isEmpty()) {
          opened.element().letter = attribute(xml, "charPrIDRef");
        }
      }
      case "tr" -> collected.row();
      case "tc" -> collected.cell();
      case "t", "mainText" -> inText = true;
      case "deleteBegin" -> struck = true;
      case "deleteEnd" -> struck = false;
      case "tab", "nbSpace", "fwSpace" -> characters(" ");
      case "lineBreak" -> characters("\n");
      case "hyphen" -> characters("-");
      case "autoNum" -> add(Objects.requireNonNullElse(attribute(xml, "num"), ""));
      default -> {}
    }
  }

  private void open(XMLStreamReader xml) {
    Open fresh = goingOn != null && goingOnAt == collected.depth() ? goingOn : new Open(xml);
    goingOn = null;
    opened.push(fresh);
    collected.begin(fresh.draft);
    inText = false;
  }

  @Override
  protected void end(String name) {
    if (CONTAINERS.containsKey(name)) {
      endGoingOn();
      collected.leave();
      return;
    }
    switch (name) {
      case "p" -> close(opened.pop());
      case "tc" -> endGoingOn();
      case "t", "mainText" -> inText = false;
      default -> {}
    }
  }

  /// A paragraph whose end is struck out goes on with the next one.
  private void close(Open closed) {
    if (struck) {
      goingOn = closed;
      goingOnAt = collected.depth();
    } else {
      end(closed);
    }
  }

  private void end(Open closed) {
    collected.end(styles.style(closed.style).blocks(closed.draft, styles.outlined(closed.shape)));
  }

  private void endGoingOn() {
    if (goingOn != null && goingOnAt == collected.depth()) {
      end(goingOn);
      goingOn = null;
    }
  }

  /// Ends what a part leaves open.
  void end() {
    endGoingOn();
    struck = false;
  }

  @Override
  protected void characters(String text) {
    if (inText) {
      add(text);
    }
  }

  private void add(String text) {
    Open open = opened.peek();
    if (open != null && struck) {
      open.draft.unseen(text);
    } else if (open != null) {
      open.draft.add(text, styles.look(open.letter, collected.onPage()));
    }
  }
}
