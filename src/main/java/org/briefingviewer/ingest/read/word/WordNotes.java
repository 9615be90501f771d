// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// The words of footnotes or endnotes, by the kind's letter and the note's id.
final class WordNotes extends PackedXml {
  private final String kind;
  private final Map<String, String> notes = new HashMap<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable String id;
  private boolean text;

  private WordNotes(String kind) {
    this.kind = kind;
  }

  static Map<String, String> read(List<PackagePart> parts, String kind)
      throws IOException, XMLStreamException {
    WordNotes notes = new WordNotes(kind);
    for (PackagePart part : parts) {
      notes.read(part.getInputStream());
    }
    return notes.notes;
  }

  @Override
  protected boolean skips(XMLStreamReader xml) {
    String type = attribute(xml, "type");
    boolean note = xml.getLocalName().endsWith("note");
    return (note && type != null && !type.equals("normal")) || BodyWalk.passedOver(xml);
  }

  @Override
  protected void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "footnote", "endnote" -> id = attribute(xml, "id");
      case "p", "tab", "br" -> words.append(' ');
      case "t" -> text = true;
      case "noBreakHyphen" -> words.append('-');
      default -> {}
    }
  }

  @Override
  protected void end(String name) {
    if (name.equals("t")) {
      text = false;
    } else if (name.equals("footnote") || name.equals("endnote")) {
      String note = ReducedWording.oneBlank(words.toString());
      if (id != null && !note.isEmpty()) {
        notes.put(kind + id, note);
      }
      words.setLength(0);
    }
  }

  @Override
  protected void characters(String characters) {
    if (text) {
      words.append(characters);
    }
  }
}
