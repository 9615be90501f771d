// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes HWPX files, part by part.
public final class HwpxSheet {
  private static final String HEADER =
      """
      <hh:head xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head"><hh:refList>
      <hh:charProperties><hh:charPr id="0"/><hh:charPr id="1"><hh:bold/></hh:charPr>
      <hh:charPr id="2"><hh:supscript/></hh:charPr></hh:charProperties>
      <hh:paraProperties><hh:paraPr id="0"><hh:heading type="NONE" level="0"/></hh:paraPr>
      <hh:paraPr id="1"><hh:heading type="OUTLINE" level="0"/></hh:paraPr></hh:paraProperties>
      <hh:styles><hh:style id="0" type="PARA" name="바탕글" engName="Normal"/>
      <hh:style id="1" type="PARA" name="제목" engName=""/>
      <hh:style id="2" type="PARA" name="개요 1" engName="Outline 1"/>
      <hh:style id="3" type="PARA" name="차례 1" engName="TOC 1"/>
      <hh:style id="4" type="PARA" name="캡션" engName="Caption"/></hh:styles>
      </hh:refList></hh:head>\
      """;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  public HwpxSheet() {
    put("mimetype", "application/hwp+zip");
    put("Contents/header.xml", HEADER);
  }

  public HwpxSheet put(String name, String part) {
    parts.put(name, part.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  HwpxSheet put(String name, byte[] part) {
    parts.put(name, part);
    return this;
  }

  static String run(int letter, String inside) {
    return "<hp:run charPrIDRef=\"%d\">%s</hp:run>".formatted(letter, inside);
  }

  static String words(String words) {
    return run(0, "<hp:t>" + words + "</hp:t>");
  }

  static String p(int style, String runs) {
    return "<hp:p paraPrIDRef=\"0\" styleIDRef=\"%d\">%s</hp:p>".formatted(style, runs);
  }

  /// Adds a paragraph to the text.
  public HwpxSheet paragraph(String words) {
    return raw(p(0, words(words)));
  }

  HwpxSheet raw(String xml) {
    body.append(xml);
    return this;
  }

  static String section(String inside) {
    return "<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\""
        + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">"
        + inside
        + "</hs:sec>";
  }

  public Map<String, byte[]> parts() {
    if (!body.isEmpty()) {
      put("Contents/section0.xml", section(body.toString()));
    }
    return parts;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
