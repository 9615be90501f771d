// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// What an HWPX file says of its looks, by the ids under which its paragraphs and runs name it: the
/// part Contents/header.xml.
final class HwpxStyles extends PackedXml {
  private final Map<String, HangulStyle> styles = new HashMap<>();
  private final Set<String> outlined = new HashSet<>();
  private final Set<String> bold = new HashSet<>();
  private final Set<String> raised = new HashSet<>();
  private String id = "";

  @Override
  protected void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "style" -> styles.put(value(xml, "id"), style(xml));
      case "paraPr", "charPr" -> id = value(xml, "id");
      case "heading" -> {
        if (value(xml, "type").equals("OUTLINE")) {
          outlined.add(id);
        }
      }
      case "bold" -> bold.add(id);
      case "supscript" -> raised.add(id);
      default -> {}
    }
  }

  private static HangulStyle style(XMLStreamReader xml) {
    return new HangulStyle(value(xml, "name"), value(xml, "engName"));
  }

  private static String value(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(attribute(xml, name), "");
  }

  HangulStyle style(@Nullable String of) {
    return of == null ? HangulStyle.NONE : styles.getOrDefault(of, HangulStyle.NONE);
  }

  boolean outlined(@Nullable String shape) {
    return shape != null && outlined.contains(shape);
  }

  boolean bold(@Nullable String letter) {
    return letter != null && bold.contains(letter);
  }

  boolean raised(@Nullable String letter) {
    return letter != null && raised.contains(letter);
  }
}
