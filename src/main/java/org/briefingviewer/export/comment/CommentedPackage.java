// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.briefingviewer.export.comment.CommentedDocument.Placed;
import org.briefingviewer.export.office.TemplateFile;
import org.briefingviewer.export.word.DocxXml;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.wording.compare.DraftNote;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A Word document's parts while comments come into it; every other part stays as it is.
final class CommentedPackage {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String WHO = "Briefing Viewer";

  /// In bytes, unpacked: more than a book has, and what its tree takes fits into the memory.
  private static final int LONGEST = 24 << 20;

  private final OPCPackage parts;
  private final String out;
  private final PackagePart main;
  private final Document body;
  private final Document comments;
  private final PackagePart commentsPart;
  private int last;

  private CommentedPackage(OPCPackage parts, String out)
      throws OpenXML4JException, IOException, SAXException, Refusal {
    this.parts = parts;
    this.out = out;
    PackagePart found = main(parts);
    if (found == null) {
      throw refused("It is no Word document in the usual form.");
    }
    main = found;
    body = xml(main);
    PackagePart there = related(main);
    commentsPart =
        there == null ? parts.createPart(name(main, "comments.xml"), COMMENTS_TYPE) : there;
    comments = there == null ? none() : xml(there);
    if (there == null) {
      main.addRelationship(commentsPart.getPartName(), TargetMode.INTERNAL, OFFICE + "comments");
    }
    last = highest();
  }

  /// Opens a document.
  ///
  /// @param out where it is to be written, for messages
  static CommentedPackage of(byte[] bytes, String out) throws Refusal {
    try {
      return new CommentedPackage(OPCPackage.open(new ByteArrayInputStream(bytes)), out);
    } catch (OpenXML4JException | IOException | SAXException | RuntimeException e) {
      // POI meets damage that it does not foresee with whatever exception comes up.
      throw refused(out, "The draft's document is damaged, or unpacks to more than is read.");
    }
  }

  /// Tells whether bytes are those of a package with a Word document in it.
  static boolean hasMain(byte[] bytes) {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      boolean there = main(opened) != null;
      opened.revert();
      return there;
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      return false;
    }
  }

  private static @Nullable PackagePart main(OPCPackage parts) throws OpenXML4JException {
    for (PackageRelationship relation : parts.getRelationshipsByType(OFFICE + "officeDocument")) {
      PackagePart part = parts.getPart(relation);
      if (part != null && part.getContentType().contains("wordprocessingml")) {
        return part;
      }
    }
    return null;
  }

  private static @Nullable PackagePart related(PackagePart main) throws OpenXML4JException {
    for (PackageRelationship relation : main.getRelationshipsByType(OFFICE + "comments")) {
      return main.getRelatedPart(relation);
    }
    return null;
  }

  private static PackagePartName name(PackagePart beside, String file) throws OpenXML4JException {
    String path = beside.getPartName().getName();
    return PackagingURIHelper.createPartName(path.substring(0, path.lastIndexOf('/') + 1) + file);
  }

  private Document xml(PackagePart part) throws IOException, SAXException, Refusal {
    if (part.getSize() > LONGEST) {
      throw refused("The draft's document is longer than comments can be put into.");
    }
    try (var in = part.getInputStream()) {
      return TemplateFile.parsed(in);
    }
  }

  private static Document none() throws IOException, SAXException {
    String empty = "<w:comments xmlns:w=\"" + DocumentText.NAMESPACE + "\"/>";
    return TemplateFile.parsed(
        new ByteArrayInputStream(empty.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private int highest() {
    int highest = -1;
    NodeList all = comments.getElementsByTagNameNS(DocumentText.NAMESPACE, "comment");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttributeNS(DocumentText.NAMESPACE, "id");
      if (id.matches("\\d{1,8}")) {
        highest = Math.max(highest, Integer.parseInt(id));
      }
    }
    return highest;
  }

  private Refusal refused(String what) {
    return refused(out, what);
  }

  private static Refusal refused(String out, String what) {
    return new Refusal(
        out, what, "Save the draft as .docx in a word processor and choose it again, or paste it.");
  }

  /// Puts a comment for each note at its words, or at the head of the document.
  Placed add(Article text, List<DraftNote> notes) {
    DocumentText words = new DocumentText(body);
    words.find(text);
    CommentRanges ranges = new CommentRanges(body, words);
    List<Integer> heads = new ArrayList<>();
    int placed = 0;
    for (DraftNote note : notes) {
      int id = ++last;
      TextSpan at = words.at(text, note.span());
      List<String> lines = new ArrayList<>(note.lines());
      if (at == null) {
        heads.add(id);
        if (note.span().length() > 0) {
          lines.addFirst("“" + note.span().of(text.text()) + "”");
        }
      } else {
        ranges.add(id, at);
        placed++;
      }
      comment(id, lines);
    }
    ranges.write();
    heads.forEach(ranges::head);
    long whole = notes.stream().filter(note -> note.span().length() == 0).count();
    return new Placed(placed, heads.size() - (int) whole);
  }

  private void comment(int id, List<String> lines) {
    Element comment = element("comment");
    set(comment, "id", String.valueOf(id));
    set(comment, "author", WHO);
    set(comment, "initials", "BV");
    for (String line : lines) {
      Element words = element("t");
      words.setTextContent(line.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
      words.setAttribute("xml:space", "preserve");
      Element run = element("r");
      run.appendChild(words);
      Element paragraph = element("p");
      paragraph.appendChild(run);
      comment.appendChild(paragraph);
    }
    comments.getDocumentElement().appendChild(comment);
  }

  private Element element(String name) {
    return comments.createElementNS(DocumentText.NAMESPACE, "w:" + name);
  }

  private static void set(Element element, String name, String value) {
    element.setAttributeNS(DocumentText.NAMESPACE, "w:" + name, value);
  }

  /// Writes the document; the stream stays open.
  void write(OutputStream to) throws IOException {
    put(main, body);
    put(commentsPart, comments);
    parts.save(to);
    parts.revert();
  }

  private static void put(PackagePart part, Document xml) throws IOException {
    try (OutputStream to = part.getOutputStream()) {
      to.write(DocxXml.bytes(xml));
    }
  }
}
