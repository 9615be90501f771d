// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Refusal;

/// Writes tables for a spreadsheet. The same briefing in the same language gives the same bytes.
///
/// @param unpacked whether they lie in a folder, else in a ZIP
public record CsvFormat(boolean unpacked) implements Format {
  /// A ZIP cannot say "no time".
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /// Makes one that writes a ZIP.
  public CsvFormat() {
    this(false);
  }

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String ending() {
    return "zip";
  }

  @Override
  public boolean looked() {
    return false;
  }

  @Override
  public Format folder() {
    return new CsvFormat(true);
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    if (unpacked) {
      refuseOther(out);
    }
    Path made = WholeFile.beside(unpacked ? target(out) : out);
    Files.createDirectory(made);
    try {
      if (!tables(order, made, progress)) {
        return false;
      }
      if (!unpacked) {
        return WholeFile.write(out, to -> pack(made, to));
      }
      replace(made, out);
      return true;
    } finally {
      clear(made);
    }
  }

  private static boolean tables(ExportOrder order, Path folder, ExportProgress progress)
      throws Refusal, IOException {
    OrderedArticles articles = new OrderedArticles(order);
    try (CsvTables tables = new CsvTables(order, articles, folder)) {
      if (!articles.give(progress, tables)) {
        return false;
      }
      tables.finish();
    }
    return true;
  }

  private static boolean pack(Path folder, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (CsvColumns table : CsvColumns.values()) {
      ZipEntry entry = new ZipEntry(table.file());
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      Files.copy(folder.resolve(table.file()), zip);
      zip.closeEntry();
    }
    zip.finish();
    return true;
  }

  /// A link stays a link: the folder that it points to is replaced.
  private static Path target(Path out) throws IOException {
    return Files.exists(out) ? out.toRealPath() : out;
  }

  /// Gives a folder its name. One that bore it before is gone only when the new one is there.
  ///
  /// @throws IOException when that is not possible; the old one stands there then
  static void replace(Path made, Path out) throws IOException {
    Path target = target(out);
    if (!Files.exists(target)) {
      Files.move(made, target);
      return;
    }
    refuseOther(target); // something may have come into it meanwhile
    Path old = WholeFile.beside(target);
    Files.move(target, old);
    try {
      Files.move(made, target);
    } catch (IOException e) {
      moveBack(old, target, e);
      throw e;
    }
    clear(old);
  }

  private static void moveBack(Path old, Path target, IOException why) {
    try {
      Files.move(old, target);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /// A folder is replaced only when nothing but such tables is in it.
  private static void refuseOther(Path out) throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    if (!Files.isDirectory(out)) {
      throw new FileSystemException(
          out.toString(), null, "It is a file. Name a folder, or a file that ends in .zip");
    }
    Set<String> ours =
        new HashSet<>(Arrays.stream(CsvColumns.values()).map(CsvColumns::file).toList());
    for (Path file : files(out)) {
      if (!ours.contains(String.valueOf(file.getFileName()))) {
        throw new FileSystemException(
            out.toString(),
            null,
            "Other things are in that folder, such as "
                + file.getFileName()
                + ". Name a folder that is new, or one that was written so");
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }
}
