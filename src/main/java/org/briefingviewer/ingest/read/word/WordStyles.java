// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.read.packed.PackedXml;
import org.jspecify.annotations.Nullable;

/// A document's paragraph styles. Word keeps the names of its own styles in English whatever the
/// language of the program ("heading 1"), and their ids in that language.
final class WordStyles {
  private static final int DEEPEST = 12;

  /// A style as the file describes it.
  ///
  /// @param level its outline level from 0, or -1
  private record Style(String name, @Nullable String parent, int level, RunLook look) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final RunLook usual = new RunLook();

  private WordStyles() {}

  static WordStyles read(List<PackagePart> parts) throws IOException, XMLStreamException {
    WordStyles styles = new WordStyles();
    for (PackagePart part : parts) {
      styles.new Walk().read(part.getInputStream());
    }
    return styles;
  }

  /// Returns what a paragraph of the style is, or null when it is just text.
  @Nullable BlockRole role(@Nullable String id) {
    String at = id;
    for (int i = 0; at != null && i < DEEPEST; i++) {
      Style style = styles.get(at);
      BlockRole role = style == null ? null : role(style);
      if (role != null || style == null) {
        return role;
      }
      at = style.parent();
    }
    return null;
  }

  private static @Nullable BlockRole role(Style style) {
    return switch (style.name()) {
      case "title" -> BlockRole.HEADLINE;
      case "subtitle" -> BlockRole.DECK;
      case "caption" -> BlockRole.CAPTION;
      default ->
          (style.level() >= 0 && style.level() < 9) || style.name().startsWith("heading ")
              ? BlockRole.HEADING
              : null;
    };
  }

  /// Returns how letters look in a style of characters within one of paragraphs.
  RunLook look(@Nullable String characters, @Nullable String paragraph) {
    return of(characters).or(of(paragraph)).or(usual);
  }

  private RunLook of(@Nullable String id) {
    RunLook look = new RunLook();
    Style style = id == null ? null : styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      look = look.or(style.look());
      style = style.parent() == null ? null : styles.get(style.parent());
    }
    return look;
  }

  /// Tells whether a paragraph of the style is a line of a table of contents.
  boolean contents(@Nullable String id) {
    Style style = id == null ? null : styles.get(id);
    return style != null && style.name().matches("toc (?:\\d|heading)|table of figures");
  }

  private final class Walk extends PackedXml {
    private @Nullable String id;
    private String name = "";
    private @Nullable String parent;
    private int level = -1;
    private RunLook look = usual;

    @Override
    protected boolean skips(XMLStreamReader xml) {
      return xml.getLocalName().equals("latentStyles");
    }

    @Override
    protected void start(String element, XMLStreamReader xml) {
      String value = attribute(xml, "val");
      switch (element) {
        case "style" -> {
          id = attribute(xml, "styleId");
          name = "";
          parent = null;
          level = -1;
          look = new RunLook();
        }
        case "name" -> name = value == null ? "" : value.toLowerCase(Locale.ROOT);
        case "basedOn" -> parent = value;
        case "outlineLvl" ->
            level = value == null || !value.matches("\\d") ? -1 : value.charAt(0) - '0';
        default -> look.take(element, xml);
      }
    }

    @Override
    protected void end(String element) {
      if (element.equals("style") && id != null) {
        styles.put(id, new Style(name, parent, level, look));
        id = null;
        look = new RunLook(); // what follows is no style's
      }
    }
  }
}
