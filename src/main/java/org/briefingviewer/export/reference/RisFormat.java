// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.util.Map;
import org.briefingviewer.export.gather.FigureSentence;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.jspecify.annotations.Nullable;

/// Writes RIS.
public final class RisFormat implements ReferenceFormat {
  private static final String END = "\r\n";

  /// Types of CSL; a work of another type is a page where it has an address, else a generic one.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-newspaper", "NEWS"),
          Map.entry("article-magazine", "MGZN"),
          Map.entry("article-journal", "JOUR"),
          Map.entry("report", "RPRT"),
          Map.entry("book", "BOOK"),
          Map.entry("chapter", "CHAP"),
          Map.entry("dataset", "DATA"),
          Map.entry("post-weblog", "BLOG"),
          Map.entry("webpage", "ELEC"),
          Map.entry("thesis", "THES"),
          Map.entry("hearing", "HEAR"),
          Map.entry("legislation", "STAT"),
          Map.entry("map", "MAP"),
          Map.entry("manuscript", "MANSCPT"),
          Map.entry("paper-conference", "CONF"),
          Map.entry("speech", "SLIDE"),
          Map.entry("motion_picture", "MPCT"),
          Map.entry("personal_communication", "PCOMM"));

  @Override
  public String id() {
    return "ris";
  }

  @Override
  public String item(CitedItem item) {
    Reference work = item.work();
    String other = work.url() == null ? "GEN" : "ELEC";
    String type = TYPES.getOrDefault(work.type(), other);
    StringBuilder lines = new StringBuilder();
    add(lines, "TY", type);
    add(lines, "ID", item.key());
    add(lines, "TI", work.title());
    work.authors().forEach(author -> add(lines, "AU", author));
    add(lines, "T2", item.container());
    add(lines, "PB", item.publisherBeside());
    date(lines, work.issued());
    if (work.accessed() != null) {
      add(lines, "Y2", date(work.accessed()));
    }
    add(lines, "UR", work.url());
    add(lines, "LA", item.language());
    add(lines, "CR", work.rights());
    add(lines, "AB", work.about());
    item.keywords().forEach(keyword -> add(lines, "KW", keyword));
    add(lines, "N1", item.note().getFirst());
    // A line without a tag goes on with the one before it.
    item.note().stream().skip(1).forEach(line -> lines.append(line).append(END));
    return lines.append("ER  - ").append(END).append(END).toString();
  }

  private static void date(StringBuilder lines, @Nullable PartialDate issued) {
    if (issued != null) {
      add(lines, "PY", "%04d".formatted(issued.year()));
      add(lines, "DA", date(issued));
    }
  }

  /// Returns "2025/03/27/", with nothing between the strokes where month or day is not known.
  private static String date(PartialDate date) {
    String known = CitedItem.date(date, "/");
    return known + "/".repeat((int) (3 - known.chars().filter(c -> c == '/').count()));
  }

  private static void add(StringBuilder lines, String tag, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      lines.append(tag).append("  - ").append(FigureSentence.oneLine(words).strip()).append(END);
    }
  }
}
