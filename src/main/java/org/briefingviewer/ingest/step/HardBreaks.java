// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;

/// Joins the lines of a hard-wrapped paragraph and parts those that are paragraphs of their own.
///
/// A break is soft when the next line's first word would not have fitted: the test that a wrapping
/// program applied; people wrap less evenly, so a nearly full line that ends within a sentence also
/// goes on. The width is that of the text's own full lines. Short lines (a list of figures, an
/// address) therefore stay apart.
public final class HardBreaks implements DraftStep {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int SLACK = 3;
  private static final int CLAUSE = 30;
  private static final double FULL = 0.7;
  private static final double EVEN = 0.7;
  private static final double CLOSED = 0.5;

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int width = width(draft.blocks());
    Set<String> alone = alone(draft.blocks());
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      if (!block.kept()) {
        blocks.add(block);
        continue;
      }
      for (String paragraph : paragraphs(block.text(), width, alone)) {
        blocks.add(block.with(paragraph));
      }
    }
    return draft.withBlocks(blocks);
  }

  /// Returns the length that nine in ten of the lines before a break keep to, or 0 when the text is
  /// not wrapped: a wrapped text's lines are about equally long, most end within a sentence, and no
  /// more lines run far beyond them.
  private static int width(List<DraftBlock> blocks) {
    List<String> lines =
        blocks.stream()
            .filter(b -> b.kept() && b.text().indexOf('\n') >= 0)
            .flatMap(b -> beforeBreaks(b.text()))
            .toList();
    int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
    if (lengths.length == 0) {
      return 0;
    }
    int width = lengths[(lengths.length - 1) * 9 / 10];
    long full =
        lines.stream().filter(l -> l.length() > width * FULL && l.length() <= WIDEST).count();
    long closed = lines.stream().filter(ProseLook::closed).count();
    boolean even = full >= lines.size() * EVEN && closed <= lines.size() * CLOSED;
    long longer =
        blocks.stream().filter(b -> b.kept() && longest(b.text()) > width + WIDEST).count();
    boolean unwrapped = longer >= lines.size();
    return !even || unwrapped || width < NARROWEST || width > WIDEST ? 0 : width;
  }

  private static int longest(String text) {
    return text.lines().mapToInt(String::length).max().orElse(0);
  }

  private static Stream<String> beforeBreaks(String text) {
    String[] lines = text.split("\n", -1);
    return Arrays.stream(lines).limit(Math.max(0, lines.length - 1)).map(String::stripTrailing);
  }

  /// Returns the lines that are blocks of their own: such a line is one wherever it stands again.
  private static Set<String> alone(List<DraftBlock> blocks) {
    return blocks.stream()
        .filter(b -> b.kept() && b.text().indexOf('\n') < 0 && b.text().indexOf(' ') > 0)
        .map(b -> ReducedWording.key(b.text()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> paragraphs(String text, int width, Set<String> alone) {
    List<String> found = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    String before = "";
    for (String line : text.split("\n", -1)) {
      boolean own = alone.contains(ReducedWording.key(line));
      if (!current.isEmpty() && (own || !soft(before, line, width))) {
        add(found, current);
      }
      current.append(current.isEmpty() ? "" : " ").append(line);
      before = line;
    }
    add(found, current);
    return found;
  }

  private static void add(List<String> found, StringBuilder current) {
    String words = ReducedWording.oneBlank(current.toString());
    if (!words.isEmpty()) {
      found.add(words);
    }
    current.setLength(0);
  }

  private static boolean soft(String line, String next, int width) {
    String head = next.strip();
    if (line.isBlank() || head.isEmpty()) {
      return false;
    }
    int blank = head.indexOf(' ');
    int word = blank < 0 ? head.length() : blank;
    if (width > 0 && line.length() + 1 + word > width - SLACK) {
      return true;
    }
    boolean nearlyFull = width > 0 && line.length() > width * FULL && !ProseLook.closed(line);
    return nearlyFull || goesOn(line, head);
  }

  /// Tells whether a sentence plainly runs over the break.
  private static boolean goesOn(String line, String next) {
    String words = line.stripTrailing();
    char last = words.charAt(words.length() - 1);
    return words.length() > CLAUSE
        && Character.isLowerCase(next.charAt(0))
        && (Character.isLowerCase(last) || Character.isDigit(last) || last == ',');
  }
}
