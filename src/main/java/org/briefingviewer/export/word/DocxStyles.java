// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.export.office.TemplateFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The named looks of a document: our own, or a template's and of ours what it does not name.
final class DocxStyles {
  private final Document document;

  /// Ids by what a style is of and its name in small letters: templates of other languages have ids
  /// of their own, and the same names.
  private final Map<String, String> ids = new HashMap<>();

  private DocxStyles(Document document) {
    this.document = document;
    for (Element style : all(document)) {
      ids.putIfAbsent(key(style), DocxXml.get(style, "styleId"));
    }
  }

  /// Returns the looks of a document.
  ///
  /// @param size of our own letters, 1 for their full size
  static DocxStyles of(@Nullable DocxTemplate template, double size) throws IOException {
    Document own = own();
    scale(own, size);
    if (template == null) {
      return new DocxStyles(own);
    }
    DocxStyles styles = new DocxStyles(template.styles());
    styles.addMissing(own);
    return styles;
  }

  private static Document own() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DocxStyles.class.getResourceAsStream("styles.xml"), "styles.xml")) {
      return TemplateFile.parsed(in);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  private static void scale(Document own, double size) {
    for (String name : List.of("sz", "szCs")) {
      NodeList all = own.getElementsByTagNameNS(DocxXml.NAMESPACE, name);
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        long halves = Math.round(Integer.parseInt(DocxXml.get(element, "val")) * size);
        DocxXml.set(element, "val", String.valueOf(halves));
      }
    }
  }

  private static List<Element> all(Document document) {
    return DocxXml.below(document.getDocumentElement(), "style");
  }

  private static String key(Element style) {
    Element name = DocxXml.first(style, "name");
    String words = name == null ? "" : DocxXml.get(name, "val");
    return DocxXml.get(style, "type") + " " + words.toLowerCase(Locale.ROOT);
  }

  /// What is based on one of ours that the template has too is then based on the template's.
  private void addMissing(Document own) {
    Set<String> taken = new HashSet<>(ids.values());
    Map<String, String> renamed = new HashMap<>();
    List<Element> missing =
        all(own).stream().filter(style -> !ids.containsKey(key(style))).toList();
    for (Element style : all(own)) {
      String id = DocxXml.get(style, "styleId");
      String theirs = ids.get(key(style));
      renamed.put(id, theirs != null ? theirs : taken.contains(id) ? "Briefing-" + id : id);
    }
    for (Element style : missing) {
      Element copy = (Element) document.importNode(style, true);
      copy.removeAttributeNS(DocxXml.NAMESPACE, "default");
      Attr id = copy.getAttributeNodeNS(DocxXml.NAMESPACE, "styleId");
      id.setValue(renamed.getOrDefault(id.getValue(), id.getValue()));
      for (String reference : List.of("basedOn", "next")) {
        Element to = DocxXml.first(copy, reference);
        if (to != null) {
          String before = DocxXml.get(to, "val");
          DocxXml.set(to, "val", renamed.getOrDefault(before, before));
        }
      }
      document.getDocumentElement().appendChild(copy);
      ids.put(key(copy), id.getValue());
    }
  }

  /// Returns the id by which a paragraph, a run or a table calls a look.
  String id(DocxStyle look) {
    String name = look.title().toLowerCase(Locale.ROOT);
    for (String type : List.of("paragraph ", "character ", "table ")) {
      String id = ids.get(type + name);
      if (id != null) {
        return id;
      }
    }
    throw new IllegalStateException("no style " + look);
  }

  /// Returns the part.
  byte[] bytes() {
    return DocxXml.bytes(document);
  }
}
