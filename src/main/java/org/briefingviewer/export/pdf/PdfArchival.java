// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// Makes of tagged sheets a file for archives, PDF/A-3a (ISO 19005-3, 6.2.3 and 6.6.4): it says
/// which colours it means, and what it is.
final class PdfArchival {
  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final String END = "</rdf:RDF>";
  private static final String KIND =
      "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
          + "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
          + "</rdf:Description>";

  private PdfArchival() {}

  /// Says it of a file whose sheets are all there.
  static void declare(PDDocument document) throws IOException {
    colours(document);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      throw new IOException("The sheets do not say what they are.");
    }
    String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    int end = said.indexOf(END);
    if (end < 0) {
      throw new IOException("The sheets say what they are in another form.");
    }
    String told = said.substring(0, end) + KIND + said.substring(end);
    PDMetadata both =
        new PDMetadata(document, new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8)));
    document.getDocumentCatalog().setMetadata(both);
  }

  private static void colours(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
    document.getDocumentCatalog().addOutputIntent(intent);
  }
}
