// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.export.office.TemplateFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// How lists are numbered: the one list of ours, beside those that a template's styles count by.
///
/// @param list the number by which a paragraph calls ours
record DocxNumbering(Document document, String list) {
  private static final String NONE =
      "<w:numbering xmlns:w=\"" + DocxXml.NAMESPACE + "\"></w:numbering>";

  static DocxNumbering of(@Nullable DocxTemplate template) throws IOException {
    Document document = template == null ? null : template.numbering();
    if (document == null) {
      document = empty();
    }
    withoutPictures(document);
    Element root = document.getDocumentElement();
    String kind = unused(root, "abstractNum", "abstractNumId");
    String list = unused(root, "num", "numId");
    Element abstractNum = document.createElementNS(DocxXml.NAMESPACE, "w:abstractNum");
    DocxXml.set(abstractNum, "abstractNumId", kind);
    DocxXml.append(abstractNum, "multiLevelType", "singleLevel");
    abstractNum.appendChild(level(document));
    root.insertBefore(abstractNum, DocxXml.first(root, "num"));
    Element num = document.createElementNS(DocxXml.NAMESPACE, "w:num");
    DocxXml.set(num, "numId", list);
    DocxXml.append(num, "abstractNumId", kind);
    root.insertBefore(num, DocxXml.first(root, "numIdMacAtCleanup"));
    return new DocxNumbering(document, list);
  }

  private static Element level(Document document) {
    Element level = document.createElementNS(DocxXml.NAMESPACE, "w:lvl");
    DocxXml.set(level, "ilvl", "0");
    DocxXml.append(level, "start", "1");
    DocxXml.append(level, "numFmt", "decimal");
    DocxXml.append(level, "lvlText", "%1.");
    DocxXml.append(level, "lvlJc", "left");
    Element look = document.createElementNS(DocxXml.NAMESPACE, "w:pPr");
    Element indent = document.createElementNS(DocxXml.NAMESPACE, "w:ind");
    DocxXml.set(indent, "left", "397");
    DocxXml.set(indent, "hanging", "397");
    look.appendChild(indent);
    level.appendChild(look);
    return level;
  }

  private static Document empty() throws IOException {
    try {
      return TemplateFile.parsed(new ByteArrayInputStream(NONE.getBytes(StandardCharsets.UTF_8)));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Bullets that are pictures lead to parts that do not come along.
  private static void withoutPictures(Document document) {
    for (String name : List.of("numPicBullet", "lvlPicBulletId")) {
      NodeList all = document.getElementsByTagNameNS(DocxXml.NAMESPACE, name);
      for (int i = all.getLength() - 1; i >= 0; i--) {
        all.item(i).getParentNode().removeChild(all.item(i));
      }
    }
  }

  private static String unused(Element root, String name, String id) {
    int highest = 0;
    for (Element element : DocxXml.below(root, name)) {
      String number = DocxXml.get(element, id);
      if (number.matches("\\d{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(number));
      }
    }
    return String.valueOf(highest + 1);
  }

  /// Returns the part.
  byte[] bytes() {
    return DocxXml.bytes(document);
  }
}
