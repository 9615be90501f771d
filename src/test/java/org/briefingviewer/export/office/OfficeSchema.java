// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;

/// What the schemas of ECMA-376 say of the parts of a file.
public final class OfficeSchema {
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  /// Reads a part as what its type says it is.
  @FunctionalInterface
  private interface Reading {
    XmlObject of(InputStream in) throws IOException, XmlException;
  }

  private static final Map<String, Reading> READINGS =
      Map.ofEntries(
          Map.entry("wordprocessingml.document.main+xml", DocumentDocument.Factory::parse),
          Map.entry("wordprocessingml.styles+xml", StylesDocument.Factory::parse),
          Map.entry("wordprocessingml.numbering+xml", NumberingDocument.Factory::parse),
          Map.entry("wordprocessingml.settings+xml", SettingsDocument.Factory::parse),
          Map.entry("wordprocessingml.footnotes+xml", FootnotesDocument.Factory::parse),
          Map.entry("wordprocessingml.header+xml", HdrDocument.Factory::parse),
          Map.entry("wordprocessingml.footer+xml", FtrDocument.Factory::parse),
          Map.entry("presentationml.presentation.main+xml", PresentationDocument.Factory::parse),
          Map.entry("presentationml.slide+xml", SldDocument.Factory::parse),
          Map.entry("presentationml.slideLayout+xml", SldLayoutDocument.Factory::parse),
          Map.entry("presentationml.slideMaster+xml", SldMasterDocument.Factory::parse),
          Map.entry("presentationml.notesSlide+xml", NotesDocument.Factory::parse),
          Map.entry("presentationml.notesMaster+xml", NotesMasterDocument.Factory::parse),
          Map.entry("theme+xml", ThemeDocument.Factory::parse));

  private OfficeSchema() {}

  /// Returns what is wrong in any part, and every part of which nobody knows a schema.
  public static List<String> faults(Path file) throws Exception {
    List<String> faults = new ArrayList<>();
    OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try {
      for (PackagePart part : parts.getParts()) {
        String name = part.getPartName().getName();
        String type = part.getContentType().replace(TYPES, "");
        if (type.startsWith("application/") || type.startsWith("image/")) {
          continue;
        }
        Reading reading = READINGS.get(type);
        if (reading == null) {
          faults.add(name + ": no schema for " + type);
          continue;
        }
        try (InputStream in = part.getInputStream()) {
          List<XmlError> errors = new ArrayList<>();
          reading.of(in).validate(new XmlOptions().setErrorListener(errors));
          errors.forEach(error -> faults.add(name + ": " + error));
        }
      }
    } finally {
      parts.revert();
    }
    return faults;
  }

  /// Returns the XML of each part by its name.
  public static Map<String, Document> xml(Path file) throws Exception {
    Map<String, Document> all = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            all.put(
                "/" + entry.getName(),
                DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(in));
          }
        }
      }
    }
    return all;
  }
}
