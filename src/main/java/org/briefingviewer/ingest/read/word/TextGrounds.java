// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// What lies under the letters: the colour of their paragraph, else that of their table's cell.
final class TextGrounds {
  /// Table styles that colour nothing.
  private static final Set<String> PLAIN = Set.of("TableGrid", "TableNormal");

  private final Deque<RunLook> cells = new ArrayDeque<>();
  private final Deque<Boolean> plain = new ArrayDeque<>();
  private @Nullable RunLook paragraph;

  void start(String name, XMLStreamReader xml, boolean inRun) {
    switch (name) {
      case "tbl" -> plain.push(true);
      case "tblStyle" -> {
        if (!plain.isEmpty()) {
          plain.pop();
          plain.push(PLAIN.contains(String.valueOf(PackedXml.attribute(xml, "val"))));
        }
      }
      case "tc" -> cells.push(new RunLook());
      case "p" -> paragraph = new RunLook();
      case "shd" -> {
        if (paragraph != null && !inRun) {
          paragraph.take(name, xml);
        } else if (paragraph == null && !cells.isEmpty()) {
          cells.element().take(name, xml);
        }
      }
      default -> {}
    }
  }

  void end(String name) {
    switch (name) {
      case "tbl" -> plain.poll();
      case "tc" -> cells.poll();
      case "p" -> paragraph = null;
      default -> {}
    }
  }

  /// Returns the ground of the letters that stand here, or null.
  @Nullable RunLook look() {
    RunLook cell = cells.peek();
    return paragraph == null ? cell : paragraph.or(cell);
  }

  /// Tells whether nothing else may lie under them, such as what a table's style paints.
  boolean known() {
    return !plain.contains(false);
  }
}
