// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.made.MixedFiles;

/// Writes articles of every kind, and some that ask whoever reads them for the network, for files
/// elsewhere, or to start another program.
final class OutwardFiles {
  /// Where nobody listens; a connection is seen all the same.
  private static final String OUT = "http://127.0.0.1:9/";

  private static final int KINDS = 10;

  private OutwardFiles() {}

  static void write(Path folder) throws IOException {
    MadeArticles made = new MadeArticles(new Extractor().triangle());
    try (MixedFiles files = new MixedFiles(made, Path.of(MixedFiles.FONT))) {
      for (int number = 1; number <= KINDS; number++) {
        byte[] file = files.file(number);
        String name = MixedFiles.name(number);
        Files.write(folder.resolve(name), file);
        if (name.endsWith(".pdf")) {
          Files.write(folder.resolve("starts.pdf"), starting(file));
        } else if (name.endsWith(".docx")) {
          Files.write(folder.resolve("asks.docx"), asking(file));
        } else if (name.endsWith(".html")) {
          Files.writeString(
              folder.resolve("asks-" + name), asking(new String(file, StandardCharsets.UTF_8)));
        }
      }
    }
  }

  private static String asking(String page) {
    return page.replace(
            "<!DOCTYPE html>",
            "<!DOCTYPE html SYSTEM \"%1$sa.dtd\" [<!ENTITY e SYSTEM \"%1$se\">]>".formatted(OUT))
        .replace(
            "<article>",
            """
            <article><base href="%1$s"><link rel="stylesheet" href="%1$sa.css">
            <script src="%1$sa.js"></script><img src="%1$sa.png"><iframe src="%1$sa.html"></iframe>
            <object data="file:///etc/hostname"></object><style>@import url(%1$sb.css);</style>
            """
                .formatted(OUT));
  }

  private static byte[] starting(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDActionLaunch launch = new PDActionLaunch();
      PDSimpleFileSpecification file = new PDSimpleFileSpecification();
      file.setFile("/bin/touch");
      launch.setFile(file);
      document.getDocumentCatalog().setOpenAction(launch);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /// Its body is of a document type that lies elsewhere, and so are its template and a picture.
  private static byte[] asking(byte[] docx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals("word/_rels/document.xml.rels")) {
          text =
              text.replace(
                  "</Relationships>",
                  ("<Relationship Id=\"out1\""
                       + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                       + " Target=\"%1$st.dotm\" TargetMode=\"External\"/><Relationship Id=\"out2\""
                       + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\""
                       + " Target=\"%1$sh.xml\" TargetMode=\"External\"/></Relationships>")
                      .formatted(OUT));
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
