// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// PDFs written by hand: an ordinary book, and such as are made to hurt whoever reads them.
public final class HostilePdf {
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  private static final int LINES = 40;

  /// What a page of [#rows] is drawn with.
  public static final String ROW =
      "BT /F 9 Tf 72 700 Td (The harbour counted coal by rail again) Tj ET ";

  private final List<byte[]> objects = new ArrayList<>();

  private HostilePdf() {}

  /// Returns an ordinary book with so many pages of text.
  public static byte[] book(int pages) {
    HostilePdf pdf = new HostilePdf();
    StringBuilder kids = new StringBuilder();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    int tree = pdf.add("");
    int font = pdf.add(FONT);
    for (int page = 0; page < pages; page++) {
      StringBuilder text = new StringBuilder("BT /F 11 Tf 14 TL 72 740 Td\n");
      for (int line = 0; line < LINES; line++) {
        String end = line % 8 == 7 ? "sold." : "and sold";
        text.append("(On page ").append(page).append(", line ").append(line);
        text.append(" the harbour counted ").append(page * 41 + line);
        text.append(" tonnes of coal that had come by rail ").append(end).append(") Tj T*\n");
      }
      int content = pdf.stream("", text.append("ET").toString().getBytes(StandardCharsets.UTF_8));
      kids.append(pdf.page(tree, content, "/Font<</F " + font + " 0 R>>")).append(" 0 R ");
    }
    pdf.set(tree, "<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>");
    return pdf.bytes();
  }

  /// Returns a page whose content is one byte over and over, packed by run lengths, and packed
  /// again.
  ///
  /// @param megabytes how much there is of it
  public static byte[] packedTwice(char what, int megabytes) {
    byte[] runs = new byte[megabytes << 14];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129; // 128 times what follows
      runs[i + 1] = (byte) what;
    }
    HostilePdf pdf = new HostilePdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    int tree = pdf.add("");
    int content = pdf.stream("/Filter[/FlateDecode/RunLengthDecode]", packed(runs));
    pdf.set(tree, "<</Type/Pages/Count 1/Kids[" + pdf.page(tree, content, "") + " 0 R]>>");
    return pdf.bytes();
  }

  /// Returns a page of forms each of which draws the next some times: a few kilobytes, and more
  /// work than a lifetime has.
  public static byte[] nestedForms(int deep, int times) {
    HostilePdf pdf = new HostilePdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    int tree = pdf.add("");
    int font = pdf.add(FONT);
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<";
    int inner =
        pdf.stream(
            form + "/Font<</F " + font + " 0 R>>>>",
            "BT /F 9 Tf (coal) Tj ET".getBytes(StandardCharsets.UTF_8));
    byte[] draws = "/X Do ".repeat(times).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < deep; i++) {
      inner = pdf.stream(form + "/XObject<</X " + inner + " 0 R>>>>", draws);
    }
    int content = pdf.stream("", draws);
    int page = pdf.page(tree, content, "/XObject<</X " + inner + " 0 R>>");
    pdf.set(tree, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    return pdf.bytes();
  }

  /// Returns a page that draws one form so many times.
  public static byte[] manyForms(int times) {
    HostilePdf pdf = new HostilePdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    int tree = pdf.add("");
    int form = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", new byte[0]);
    byte[] draws = packed("/X Do ".repeat(times).getBytes(StandardCharsets.UTF_8));
    int content = pdf.stream("/Filter/FlateDecode", draws);
    int page = pdf.page(tree, content, "/XObject<</X " + form + " 0 R>>");
    pdf.set(tree, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    return pdf.bytes();
  }

  /// Returns a page in a font whose map says of codes which letter each is.
  ///
  /// @param ranges what stands between `beginbfrange` and `endbfrange`
  /// @param byState whether a graphics state chooses the font
  public static byte[] codes(String ranges, boolean byState) {
    HostilePdf pdf = new HostilePdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    int tree = pdf.add("");
    String map =
        "/CIDInit /ProcSet findresource begin 1 dict begin begincmap /CIDSystemInfo <</Registry"
            + " (A) /Supplement 0>> def 1 begincodespacerange <00000000> <FFFFFFFF>"
            + " endcodespacerange 1 beginbfrange "
            + ranges
            + " endbfrange endcmap end";
    int letters = pdf.stream("", map.getBytes(StandardCharsets.UTF_8));
    int font =
        pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode " + letters + " 0 R>>");
    String words = "(The harbour counted coal by rail again) Tj ET";
    String choice = byState ? "/G gs BT " : "BT /F 9 Tf 72 700 Td ";
    int content = pdf.stream("", (choice + words).getBytes(StandardCharsets.UTF_8));
    String state = "/ExtGState<</G<</Font[" + font + " 0 R 9]>>>>";
    int page = pdf.page(tree, content, byState ? state : "/Font<</F " + font + " 0 R>>");
    pdf.set(tree, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    return pdf.bytes();
  }

  /// Returns a page of words whose content is packed as rows.
  ///
  /// @param rows what the parameters of the packing claim of the rows
  /// @param apart whether those are an object of their own, within another packed one
  public static byte[] rows(String rows, boolean apart) {
    HostilePdf pdf = new HostilePdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    int tree = pdf.add("");
    int font = pdf.add(FONT);
    String parameters = "<</Predictor 12 " + rows + ">>";
    if (apart) {
      byte[] objects = ("9 0 " + parameters).getBytes(StandardCharsets.UTF_8);
      pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed(objects));
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(0); // one row, as it is
    content.writeBytes(ROW.getBytes(StandardCharsets.UTF_8));
    String by = apart ? "9 0 R" : parameters;
    int packed = pdf.stream("/Filter/FlateDecode/DecodeParms " + by, packed(content.toByteArray()));
    int page = pdf.page(tree, packed, "/Font<</F " + font + " 0 R>>");
    pdf.set(tree, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    return pdf.bytes();
  }

  private int page(int tree, int content, String resources) {
    return add(
        "<</Type/Page/MediaBox[0 0 595 842]/Parent "
            + tree
            + " 0 R/Contents "
            + content
            + " 0 R/Resources<<"
            + resources
            + ">>>>");
  }

  private int add(String object) {
    objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  private void set(int number, String object) {
    objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
  }

  private int stream(String entries, byte[] content) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(
        ("<<" + entries + "/Length " + content.length + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    object.writeBytes(content);
    object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(object.toByteArray());
    return objects.size();
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(packed)) {
      to.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(all.size()));
      all.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
      all.writeBytes(objects.get(i));
      all.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    int start = all.size();
    int count = objects.size() + 1;
    String end =
        "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(count, table, count, start);
    all.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
    return all.toByteArray();
  }
}
