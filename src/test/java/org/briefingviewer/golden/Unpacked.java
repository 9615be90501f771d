// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What the corpus's scorers want laid out in files: an unzipped briefing, saved pages, the bodies
/// that are left of them.
final class Unpacked {
  private static final String PACKED = ".gz";

  private Unpacked() {}

  /// Unzips a briefing that this program has just written, and returns the folder.
  static Path of(Path briefing, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(briefing))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException(entry.getName() + " leads out of " + folder);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
    return folder;
  }

  /// Unpacks the pages of a folder, and returns them in the order of their names.
  static List<Path> pages(Path packed, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(packed)) {
      for (Path file : files.filter(f -> f.toString().endsWith(PACKED)).sorted().toList()) {
        String name = file.getFileName().toString();
        Path page = folder.resolve(name.substring(0, name.length() - PACKED.length()));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          Files.write(page, in.readAllBytes());
        }
        pages.add(page);
      }
    }
    return pages;
  }

  /// Cleans each page and writes what is left of it, without headline and captions, a line each; a
  /// page that is refused has none.
  static Path bodies(List<Path> pages, Path found) throws IOException {
    Ingest ingest = new Ingest();
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(found))) {
      for (Path page : pages) {
        String name = page.getFileName().toString();
        json.writeStartObject();
        json.writeStringProperty("id", name);
        json.writeStringProperty("text", body(ingest, name, Files.readAllBytes(page)));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    return found;
  }

  private static String body(Ingest ingest, String name, byte[] bytes) {
    try {
      Article article = ingest.read("a1", name, bytes, noted -> {});
      StringBuilder body = new StringBuilder();
      for (Paragraph paragraph : article.paragraphs()) {
        if (paragraph.kind() != ParagraphKind.HEADLINE) {
          body.append(paragraph.span().of(article.text())).append('\n');
        }
      }
      return body.toString();
    } catch (UnreadableFile e) {
      return "";
    }
  }
}
