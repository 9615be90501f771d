// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.read.packed.PackedXml;

/// The title and the author in an HWPX file's properties, the part Contents/content.hpf. Its
/// language is that of the program that wrote it.
final class HwpxAbout extends PackedXml {
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder creator = new StringBuilder();
  private boolean inTitle;
  private boolean inCreator;

  @Override
  protected void start(String name, XMLStreamReader xml) {
    inTitle = name.equals("title");
    inCreator = name.equals("meta") && "creator".equals(attribute(xml, "name"));
  }

  @Override
  protected void end(String name) {
    inTitle = false;
    inCreator = false;
  }

  @Override
  protected void characters(String text) {
    if (inTitle) {
      title.append(text);
    } else if (inCreator) {
      creator.append(text);
    }
  }

  ArticleFacts facts() {
    String author = creator.toString().strip();
    String named = title.toString().strip();
    return new ArticleFacts(
        named.isEmpty() ? null : named,
        null,
        null,
        null,
        author.isEmpty() ? List.of() : List.of(author),
        null,
        null);
  }
}
