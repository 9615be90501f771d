// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.briefingviewer.ingest.apart.HostilePdf;

/// Folders of files that are large for what they are and full of figures, a few in each: what takes
/// most memory when they are read side by side.
final class LargeFiles {
  private static final int TEXT = 1_800_000;
  private static final int SMALLER = 350_000;
  private static final int PAGE = 10 << 20;
  private static final int WORD_LINES = 12_000;
  private static final int BOOK = 500;
  private static final int REPORT = 200;
  private static final int PARAGRAPH = 8;

  /// What a folder is of, and the names and contents of its files.
  private final Map<String, Map<String, Supplier<byte[]>>> folders = new LinkedHashMap<>();

  LargeFiles() {
    Map<String, Supplier<byte[]>> reports = of(3, "text-%d.txt", n -> text(n, TEXT));
    reports.putAll(of(3, "report-%d.pdf", n -> HostilePdf.book(REPORT)));
    Map<String, Supplier<byte[]>> pages = of(4, "page-%d.html", n -> page(n, PAGE));
    Map<String, Supplier<byte[]>> words = of(4, "word-%d.docx", LargeFiles::word);
    Map<String, Supplier<byte[]>> books = of(4, "book-%d.pdf", n -> HostilePdf.book(BOOK));
    folders.put("3 texts of 1.8 MB, 3 PDF of 200 pages", reports);
    folders.put("4 pages of 10 MB, 4 DOCX of 12,000 lines", both(pages, words));
    folders.put("4 PDF of 500 pages, 3 texts of 1.8 MB", both(books, reports));
    Map<String, Supplier<byte[]>> many = of(8, "many-%d.txt", n -> text(n, SMALLER));
    folders.put(
        "8 texts of 0.35 MB, 3 PDF of 200 pages",
        both(many, of(3, "report-%d.pdf", n -> HostilePdf.book(REPORT))));
    folders.put("all of these", both(both(books, reports), both(pages, words)));
  }

  /// Makes the folders, unless they are there.
  ///
  /// @return where each lies, by what it is of
  Map<String, Path> in(Path work) throws IOException {
    Map<String, Path> made = new LinkedHashMap<>();
    for (var folder : folders.entrySet()) {
      Path path = work.resolve("large-" + (made.size() + 1));
      made.put(folder.getKey(), path);
      if (!Files.exists(path)) {
        Path half = Files.createDirectories(work.resolve(path.getFileName() + ".half"));
        for (var file : folder.getValue().entrySet()) {
          Files.write(half.resolve(file.getKey()), file.getValue().get());
        }
        Files.move(half, path);
      }
    }
    return made;
  }

  private static Map<String, Supplier<byte[]>> of(
      int count, String name, IntFunction<byte[]> bytes) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    for (int number = 1; number <= count; number++) {
      int own = number;
      files.put(name.formatted(number), () -> bytes.apply(own));
    }
    return files;
  }

  private static Map<String, Supplier<byte[]>> both(
      Map<String, Supplier<byte[]>> some, Map<String, Supplier<byte[]>> others) {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>(some);
    all.putAll(others);
    return all;
  }

  private static String line(int file, int line) {
    String end = line % PARAGRAPH == PARAGRAPH - 1 ? "sold." : "and sold";
    return "In line %d of file %d an official said that about %d tonnes of coal were bought %s"
        .formatted(line, file, line * 41 + file, end);
  }

  private static byte[] text(int file, int bytes) {
    StringBuilder text = new StringBuilder(bytes + 200).append("The harbour's ledger\n\n");
    for (int line = 0; text.length() < bytes; line++) {
      text.append(line(file, line)).append(line % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : "\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] page(int file, int bytes) {
    StringBuilder page = new StringBuilder(bytes + 200);
    page.append("<html><head><title>The harbour's ledger</title></head><body><article><h1>");
    page.append("The harbour's ledger</h1>");
    for (int line = 0; page.length() < bytes; line++) {
      page.append("<p>").append(line(file, line)).append(".</p><div class='s'><i>*</i></div>\n");
    }
    return page.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(int file) {
    try (XWPFDocument document = new XWPFDocument()) {
      for (int line = 0; line < WORD_LINES; line++) {
        document.createParagraph().createRun().setText(line(file, line) + ".");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("a document can be written to memory", e);
    }
  }
}
