// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// The XML of one part as it grows: always well-formed, whatever words come in.
public final class PartXml {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /// Stands where a character may not stand in XML.
  private static final int BOX = 0x25A1;

  private final StringBuilder xml = new StringBuilder();
  private final Deque<String> opened = new ArrayDeque<>();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn
  public PartXml open(String name, String... attributes) {
    start(name, attributes);
    xml.append('>');
    opened.push(name);
    return this;
  }

  /// Writes an element that holds nothing.
  ///
  /// @param attributes names and values in turn
  public PartXml empty(String name, String... attributes) {
    start(name, attributes);
    xml.append("/>");
    return this;
  }

  /// Closes the element that was opened last.
  public PartXml close() {
    xml.append("</").append(opened.pop()).append('>');
    return this;
  }

  /// Writes words, escaped.
  public PartXml text(String words) {
    escape(words, false);
    return this;
  }

  /// Writes what another one holds.
  public PartXml add(PartXml other) {
    xml.append(other.xml);
    return this;
  }

  /// Returns how much was written, for [#insert].
  public int length() {
    return xml.length();
  }

  /// Writes what another one holds at a place that is past.
  public void insert(int at, PartXml other) {
    xml.insert(at, other.xml);
  }

  private void start(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + name + " has no value");
    }
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      xml.append('"');
    }
  }

  private void escape(String words, boolean inAttribute) {
    for (int at = 0; at < words.length(); ) {
      int codePoint = words.codePointAt(at);
      escape(codePoint, inAttribute);
      at += Character.charCount(codePoint);
    }
  }

  private void escape(int codePoint, boolean inAttribute) {
    switch (codePoint) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append(inAttribute ? "&quot;" : "\"");
      case '\n' -> xml.append(inAttribute ? "&#10;" : "\n");
      case '\t' -> xml.append(inAttribute ? "&#9;" : "\t");
      default -> {
        boolean control = codePoint < ' ' || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
        boolean none = codePoint == 0xFFFE || codePoint == 0xFFFF;
        xml.appendCodePoint(control || none ? BOX : codePoint);
      }
    }
  }

  /// Returns the bytes of a part of its own.
  public byte[] bytes() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException(opened.peek() + " is still open");
    }
    return (HEAD + xml).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
