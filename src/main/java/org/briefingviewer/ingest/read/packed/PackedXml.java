// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.packed;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Streams a part's XML. Elements are known by their local names, which the editions of a format
/// share. A document type is refused, and with it every entity.
public abstract class PackedXml {
  private static final int DEEPEST = 500;

  /// Reads a part from begin to end and closes it.
  ///
  /// @throws XMLStreamException when it is not well-formed or nested without measure
  public final void read(InputStream part) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = part) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      read(xml);
      xml.close();
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    int skipped = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
          }
          if (skipped == 0 && skips(xml)) {
            skipped = depth;
          }
          if (skipped == 0) {
            start(xml.getLocalName(), xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped == 0) {
            end(xml.getLocalName());
          }
          skipped = skipped == depth ? 0 : skipped;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (skipped == 0) {
            characters(xml.getText());
          }
        }
        case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type stands in it");
        default -> {}
      }
    }
  }

  /// Tells whether an element is passed over with all that it holds.
  protected boolean skips(XMLStreamReader xml) {
    return false;
  }

  protected abstract void start(String name, XMLStreamReader xml);

  protected void end(String name) {}

  protected void characters(String text) {}

  /// Returns an attribute of whatever namespace, or null.
  public static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /// Tells whether a property that can be switched is on: it is, unless it says otherwise.
  public static boolean on(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
