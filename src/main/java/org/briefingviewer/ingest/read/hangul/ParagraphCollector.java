// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.ParagraphDraft;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.draft.RowDraft;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Collects a document's paragraphs in their order, whatever they stand in.
final class ParagraphCollector {
  private final Holder body = new Holder(ParagraphContainer.BODY);
  private final Deque<Holder> holders = new ArrayDeque<>(List.of(body));
  private final List<DraftBlock> edges = new ArrayList<>();
  private final Set<String> edgesSeen = new HashSet<>();

  /// A container while it is being read.
  private static final class Holder {
    private final ParagraphContainer container;
    private final List<DraftBlock> blocks = new ArrayList<>();
    private @Nullable ParagraphDraft paragraph;
    private @Nullable RowDraft row;

    Holder(ParagraphContainer container) {
      this.container = container;
    }

    void add(List<DraftBlock> made) {
      if (row != null) {
        row.add(made);
      } else {
        blocks.addAll(made);
      }
    }

    void endRow() {
      if (row != null) {
        blocks.addAll(row.blocks());
        row = null;
      }
    }
  }

  /// Returns how many containers stand in one another.
  int depth() {
    return holders.size();
  }

  /// Enters a container that the paragraph read now holds.
  void enter(ParagraphContainer container) {
    holders.push(new Holder(container));
  }

  /// Leaves the container that was entered last: what stands in it goes to what holds it.
  void leave() {
    Holder left = holders.pop();
    left.endRow();
    Holder around = holders.element();
    switch (left.container) {
      case NOTE -> {
        String note = ReducedWording.oneBlank(words(left.blocks));
        if (!note.isEmpty()) {
          hangOn(around, List.of(DraftBlock.body(note)));
        }
      }
      case EDGE -> {
        String edge = words(left.blocks);
        if (!edge.isEmpty() && edgesSeen.add(edge)) {
          edges.add(DraftBlock.dropped(edge, DroppedLine.Reason.RUNNING_HEAD));
        }
      }
      case HIDDEN -> {
        String words = words(left.blocks);
        if (!words.isEmpty()) {
          hangOn(around, List.of(DraftBlock.dropped(words, DroppedLine.Reason.UNSEEN)));
        }
      }
      case BODY, BOX, TABLE -> hangOn(around, left.blocks);
    }
  }

  private static void hangOn(Holder around, List<DraftBlock> blocks) {
    if (around.paragraph != null) {
      around.paragraph.box(blocks);
    } else {
      around.add(blocks);
    }
  }

  private static String words(List<DraftBlock> blocks) {
    return String.join("\n", blocks.stream().map(DraftBlock::text).toList()).strip();
  }

  /// Tells what the container read now is.
  ParagraphContainer container() {
    return holders.element().container;
  }

  /// Tells whether nothing but the page lies under what is read now: a box and a table's cell may
  /// have a colour.
  boolean onPage() {
    return holders.stream()
        .map(holder -> holder.container)
        .noneMatch(
            container ->
                container == ParagraphContainer.BOX || container == ParagraphContainer.TABLE);
  }

  /// Begins the next row of the table read now.
  void row() {
    Holder table = holders.element();
    table.endRow();
    table.row = new RowDraft();
  }

  /// Begins the next cell of the row read now, if there is one.
  void cell() {
    RowDraft row = holders.element().row;
    if (row != null) {
      row.cell();
    }
  }

  /// Begins a paragraph of the container read now, or goes on with one.
  void begin(ParagraphDraft paragraph) {
    holders.element().paragraph = paragraph;
  }

  /// Ends the paragraph read now.
  ///
  /// @param made what came of it
  void end(List<DraftBlock> made) {
    Holder holder = holders.element();
    holder.paragraph = null;
    holder.add(made);
  }

  /// Returns what was collected: the text, then heads and feet, each once.
  List<DraftBlock> blocks() {
    List<DraftBlock> all = new ArrayList<>(body.blocks);
    all.addAll(edges);
    return all;
  }

  /// Returns the paragraphs of the text itself.
  List<DraftBlock> text() {
    return List.copyOf(body.blocks);
  }
}
