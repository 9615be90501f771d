// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.export.gather.FigureSentence;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.jspecify.annotations.Nullable;

/// Writes BibTeX in UTF-8, with biblatex's fields for full dates and for the day of reading.
public final class BibtexFormat implements ReferenceFormat {
  /// Types of CSL; a work of another type is a page where it has an address, else a thing of its
  /// own.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-newspaper", "article"),
          Map.entry("article-magazine", "article"),
          Map.entry("article-journal", "article"),
          Map.entry("report", "techreport"),
          Map.entry("book", "book"),
          Map.entry("chapter", "incollection"),
          Map.entry("thesis", "phdthesis"),
          Map.entry("paper-conference", "inproceedings"),
          Map.entry("manuscript", "unpublished"),
          Map.entry("webpage", "online"),
          Map.entry("post-weblog", "online"));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// What TeX takes for a command, in the forms that Zotero reads back.
  private static final Map<Character, String> SPELT =
      Map.ofEntries(
          Map.entry('\\', "{\\textbackslash}"),
          Map.entry('~', "\\~{}"),
          Map.entry('^', "\\^{}"),
          Map.entry('<', "$<$"),
          Map.entry('>', "$>$"),
          Map.entry('|', "$|$"),
          Map.entry('#', "\\#"),
          Map.entry('%', "\\%"),
          Map.entry('&', "\\&"),
          Map.entry('_', "\\_"));

  @Override
  public String id() {
    return "bibtex";
  }

  @Override
  public String ending() {
    return "bib";
  }

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public String item(CitedItem item) {
    Reference work = item.work();
    String type = TYPES.getOrDefault(work.type(), work.url() == null ? "misc" : "online");
    StringBuilder lines = new StringBuilder("@" + type + "{" + item.key());
    // A second pair of braces keeps a title's capitals and a name in one piece.
    add(lines, "title", "{" + escaped(work.title()) + "}");
    if (!work.authors().isEmpty()) {
      add(
          lines,
          "author",
          work.authors().stream()
              .map(name -> "{" + escaped(name) + "}")
              .collect(Collectors.joining(" and ")));
    }
    appeared(lines, type, item);
    date(lines, work.issued());
    if (work.type().equals("article-newspaper")) {
      add(lines, "entrysubtype", "newspaper");
    }
    addWords(lines, "language", item.language());
    if (work.url() != null) {
      add(lines, "url", address(work.url()));
    }
    if (work.accessed() != null) {
      add(lines, "urldate", work.accessed().iso());
    }
    addWords(lines, "copyright", work.rights());
    addWords(lines, "abstract", work.about());
    addWords(lines, "keywords", keywords(item));
    addWords(lines, "annote", String.join(" — ", item.note()));
    return lines.append("\n}\n").toString();
  }

  private static void appeared(StringBuilder lines, String type, CitedItem item) {
    switch (type) {
      case "article" -> {
        addWords(lines, "journal", item.container());
        addWords(lines, "publisher", item.publisherBeside());
      }
      case "techreport" -> {
        addWords(lines, "series", item.container());
        addWords(lines, "institution", item.publisherBeside());
      }
      case "online" -> {
        addWords(lines, "organization", item.container());
        addWords(lines, "publisher", item.publisherBeside());
      }
      default -> {
        addWords(lines, "booktitle", item.container());
        addWords(lines, "publisher", item.publisherBeside());
      }
    }
  }

  private static void date(StringBuilder lines, @Nullable PartialDate issued) {
    if (issued == null) {
      return;
    }
    add(lines, "date", issued.iso());
    add(lines, "year", "%04d".formatted(issued.year()));
    if (issued.month() > 0) {
      lines.append(",\n  month = ").append(MONTHS.get(issued.month() - 1));
    }
  }

  /// A comma parts two keywords, so none may stand in one.
  private static String keywords(CitedItem item) {
    return item.keywords().stream()
        .map(word -> word.replaceAll("\\s*[,;]\\s*", " / "))
        .collect(Collectors.joining(", "));
  }

  private static void addWords(StringBuilder lines, String field, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      add(lines, field, escaped(words));
    }
  }

  private static void add(StringBuilder lines, String field, String value) {
    lines.append(",\n  ").append(field).append(" = {").append(value).append('}');
  }

  /// Returns words as TeX sets them.
  static String escaped(String words) {
    String line = FigureSentence.oneLine(words).strip();
    boolean balanced = balanced(line);
    // Zotero takes what stands between two such signs for a formula, and the signs away.
    boolean alone = line.chars().filter(letter -> "$<>|".indexOf(letter) >= 0).count() == 1;
    StringBuilder escaped = new StringBuilder();
    for (char letter : line.toCharArray()) {
      escaped.append(
          switch (letter) {
            case '{' -> balanced ? "\\{" : "{\\textbraceleft}";
            case '$' -> alone ? "\\$" : "{\\textdollar}";
            case '}' -> balanced ? "\\}" : "{\\textbraceright}";
            default -> SPELT.getOrDefault(letter, String.valueOf(letter));
          });
    }
    return escaped.toString();
  }

  /// BibTeX counts braces also behind a backslash, so that one alone has to be spelt out.
  private static boolean balanced(String line) {
    int open = 0;
    for (char letter : line.toCharArray()) {
      open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /// An address is set letter by letter; what would end or unbalance its field is written as
  /// addresses write it.
  private static String address(String url) {
    StringBuilder address = new StringBuilder();
    for (char letter : url.toCharArray()) {
      address.append(
          letter == '{' || letter == '}' || letter == '\\' || letter <= ' '
              ? "%" + "%02x".formatted((int) letter).toUpperCase(Locale.ROOT)
              : String.valueOf(letter));
    }
    return address.toString();
  }
}
