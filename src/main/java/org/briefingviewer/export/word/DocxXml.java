// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The XML of parts that are read to be changed.
public final class DocxXml {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxXml() {}

  /// Returns the elements of a name right below another, in their order.
  static List<Element> below(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && name.equals(element.getLocalName())
          && NAMESPACE.equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }

  /// Returns the first of them, or null.
  static @Nullable Element first(Element parent, String name) {
    List<Element> found = below(parent, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  /// Returns an attribute, empty where it is not there.
  static String get(Element element, String name) {
    return element.getAttributeNS(NAMESPACE, name);
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(NAMESPACE, "w:" + name, value);
  }

  /// Appends an element with one attribute `val`.
  static Element append(Element parent, String name, String val) {
    Element element = parent.getOwnerDocument().createElementNS(NAMESPACE, "w:" + name);
    set(element, "val", val);
    parent.appendChild(element);
    return element;
  }

  /// Returns the bytes of a part.
  public static byte[] bytes(Document document) {
    try {
      document.setXmlStandalone(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
