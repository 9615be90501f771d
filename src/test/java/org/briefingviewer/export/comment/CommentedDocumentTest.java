// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.briefingviewer.export.comment.CommentedDocument.Placed;
import org.briefingviewer.export.office.TemplateFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.wording.compare.DraftNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class CommentedDocumentTest {
  private static final String TEXT =
      "Supplies\n\nSome 2,000 crates went north. About 300 came back.\n\nAgain 300 were counted.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  @TempDir private Path folder;

  private final Article article = Article.ofText("draft", "en", TEXT);

  private static DraftNote note(int from, String words, String... lines) {
    int start = TEXT.indexOf(words, from);
    return new DraftNote(new TextSpan(start, start + words.length()), List.of(lines));
  }

  /// Writes a document whose body is this.
  private static byte[] document(String body, Map<String, String> more) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OPCPackage parts = OPCPackage.create(new ByteArrayOutputStream())) {
      PackagePart main =
          put(
              parts,
              "/word/document.xml",
              "document.main+xml",
              "<w:document xmlns:w=\""
                  + DocumentText.NAMESPACE
                  + "\"><w:body>"
                  + body
                  + "</w:body></w:document>");
      parts.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument");
      for (Map.Entry<String, String> each : more.entrySet()) {
        PackagePart part =
            put(parts, "/word/" + each.getKey() + ".xml", each.getKey() + "+xml", each.getValue());
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + each.getKey());
      }
      parts.save(out);
      parts.revert();
    }
    return out.toByteArray();
  }

  private static PackagePart put(OPCPackage parts, String name, String type, String xml)
      throws Exception {
    PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), TYPE + type);
    try (var to = part.getOutputStream()) {
      to.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }

  private static String run(String words) {
    return "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static Document part(Path file, String name) throws Exception {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
        InputStream in =
            parts
                .getPart(PackagingURIHelper.createPartName("/word/" + name + ".xml"))
                .getInputStream()) {
      return TemplateFile.parsed(in);
    }
  }

  /// Returns the words that each comment stands at, by what it says.
  private static Map<String, String> comments(Path file) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    NodeList all = part(file, "comments").getElementsByTagNameNS(DocumentText.NAMESPACE, "comment");
    Document body = part(file, "document");
    for (int i = 0; i < all.getLength(); i++) {
      Element comment = (Element) all.item(i);
      texts.put(
          comment.getTextContent(),
          words(body, comment.getAttributeNS(DocumentText.NAMESPACE, "id")));
    }
    return texts;
  }

  private static String words(Document body, String id) {
    StringBuilder words = new StringBuilder();
    boolean[] inside = {false};
    boolean[] referred = {false};
    walk(
        body.getDocumentElement(),
        node -> {
          String name = String.valueOf(node.getLocalName());
          String of =
              node instanceof Element element
                  ? element.getAttributeNS(DocumentText.NAMESPACE, "id")
                  : "";
          if (name.equals("commentRangeStart") && of.equals(id)) {
            inside[0] = true;
          } else if (name.equals("commentRangeEnd") && of.equals(id)) {
            inside[0] = false;
          } else if (name.equals("commentReference") && of.equals(id)) {
            referred[0] = true;
          } else if (name.equals("t") && inside[0]) {
            words.append(node.getTextContent());
          }
        });
    assertTrue(referred[0], "comment " + id + " is referred to");
    assertFalse(inside[0], "comment " + id + " ends");
    return words.toString();
  }

  private static void walk(Node node, java.util.function.Consumer<Node> told) {
    told.accept(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      walk(child, told);
    }
  }

  private static String text(Document body) {
    List<String> paragraphs = new ArrayList<>();
    NodeList all = body.getElementsByTagNameNS(DocumentText.NAMESPACE, "p");
    for (int i = 0; i < all.getLength(); i++) {
      paragraphs.add(all.item(i).getTextContent());
    }
    return String.join("\n\n", paragraphs);
  }

  @Test
  void aTextBecomesADocumentWithCommentsAtTheWords() throws Exception {
    Path out = folder.resolve("out.docx");
    Placed placed =
        CommentedDocument.write(
            article,
            null,
            List.of(
                new DraftNote(new TextSpan(0, 0), List.of("all")),
                note(0, "2,000 crates", "bound dropped", "passage"),
                note(0, "300", "first"),
                note(TEXT.indexOf("Again"), "300", "second & <third>")),
            out);
    assertEquals(new Placed(3, 0), placed);
    assertEquals(
        Map.of(
            "all", "",
            "bound droppedpassage", "2,000 crates",
            "first", "300",
            "second & <third>", "300"),
        comments(out));
    assertEquals(TEXT, text(part(out, "document")));
    assertTrue(CommentedDocument.isWord(Files.readAllBytes(out)));
  }

  @Test
  void anOwnDocumentStaysAsItIsButForTheComments() throws Exception {
    String styles =
        "<w:styles xmlns:w=\"" + DocumentText.NAMESPACE + "\"><!-- house --></w:styles>";
    String body =
        "<w:p><w:pPr><w:b/></w:pPr>"
            + run("Supplies")
            + "</w:p><w:p>"
            + run("Some 2,0")
            + run("00 crates")
            + "<w:hyperlink>"
            + run(" went north. About 3")
            + "</w:hyperlink>"
            + run("00 came")
            + run(" back.")
            + "</w:p><w:p><w:ins>"
            + run("Again 300 were counted.")
            + "</w:ins></w:p>";
    Path out = folder.resolve("out.docx");
    Placed placed =
        CommentedDocument.write(
            article,
            document(body, Map.of("styles", styles)),
            List.of(
                note(0, "2,000 crates", "a"),
                note(0, "Some 2,000 crates went north.", "whole"),
                note(0, "300", "b"),
                note(TEXT.indexOf("Again"), "300", "c")),
            out);
    assertEquals(new Placed(4, 0), placed);
    assertEquals(
        Map.of(
            "a", "2,000 crates",
            "b", "300",
            "c", "300",
            "whole", "Some 2,000 crates went north."),
        comments(out));
    Document now = part(out, "document");
    assertEquals(TEXT, text(now));
    NodeList runs = now.getElementsByTagNameNS(DocumentText.NAMESPACE, "t");
    for (int i = 0; i < runs.getLength(); i++) {
      assertEquals("rPr", runs.item(i).getParentNode().getFirstChild().getLocalName(), "its looks");
    }
    assertEquals(
        " house ", part(out, "styles").getDocumentElement().getFirstChild().getNodeValue());
  }

  @Test
  void commentsThatWereThereStay() throws Exception {
    String comments =
        "<w:comments xmlns:w=\""
            + DocumentText.NAMESPACE
            + "\"><w:comment w:id=\"7\" w:author=\"A\">"
            + "<w:p><w:r><w:t>mine</w:t></w:r></w:p></w:comment></w:comments>";
    String body =
        "<w:p><w:commentRangeStart w:id=\"7\"/>"
            + run("Some 2,000 crates went north.")
            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>";
    Path out = folder.resolve("out.docx");
    CommentedDocument.write(
        article,
        document(body, Map.of("comments", comments)),
        List.of(note(0, "2,000", "new")),
        out);
    assertEquals(Map.of("mine", "Some 2,000 crates went north.", "new", "2,000"), comments(out));
  }

  @Test
  void wordsThatAreNotFoundAreQuotedAtTheHead() throws Exception {
    Path out = folder.resolve("out.docx");
    Placed placed =
        CommentedDocument.write(
            article,
            document("<w:p>" + run("Something else.") + "</w:p>", Map.of()),
            List.of(note(0, "2,000 crates", "other value")),
            out);
    assertEquals(new Placed(0, 1), placed);
    assertEquals(Map.of("“2,000 crates”other value", ""), comments(out));
  }

  @Test
  void aBrokenDocumentIsRefusedByItsReasonAndNothingIsWritten() throws Exception {
    byte[] bytes = document("<w:p>" + run("Some 2,000") + "</w:p>", Map.of());
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    Path out = folder.resolve("out.docx");
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> CommentedDocument.write(article, cut, List.of(note(0, "2,000", "a")), out));
    assertTrue(refused.problems().getFirst().what().contains("damaged"), refused.toString());
    assertFalse(Files.exists(out));
    assertFalse(CommentedDocument.isWord("PK no".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void entitiesAreNoWayOut() throws Exception {
    byte[] bytes =
        document(
            "<w:p>" + run("Some 2,000") + "</w:p>",
            Map.of(
                "comments",
                "<!DOCTYPE c [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:comments xmlns:w=\""
                    + DocumentText.NAMESPACE
                    + "\">&e;</w:comments>"));
    assertThrows(
        Refusal.class,
        () ->
            CommentedDocument.write(
                article, bytes, List.of(note(0, "2,000", "a")), folder.resolve("out.docx")));
  }
}
