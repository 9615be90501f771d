// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.export.comment.DocumentText.CharacterPlace;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Marks in a document's main part where the words of each comment begin and end. Runs are cut in
/// two there, and nothing else is changed.
final class CommentRanges {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Document document;
  private final DocumentText text;
  private final List<Border> borders = new ArrayList<>();

  /// Where the words of a comment begin or end.
  ///
  /// @param at the first character, or the last one
  private record Border(int comment, int at, boolean end) {}

  CommentRanges(Document document, DocumentText text) {
    this.document = document;
    this.text = text;
  }

  /// Marks words, counted without white space, as those of a comment.
  void add(int comment, TextSpan words) {
    borders.add(new Border(comment, words.start(), false));
    borders.add(new Border(comment, words.end() - 1, true));
  }

  /// Writes all of them, from the last border to the first: what is cut off a piece stands behind
  /// all that is still to be cut.
  void write() {
    borders.sort(Comparator.comparingInt(Border::at).thenComparing(Border::end).reversed());
    for (Border border : borders) {
      CharacterPlace place = text.place(border.at());
      if (border.end()) {
        Element run = run(place.piece());
        Node behind = cut(place.piece(), place.offset() + 1);
        Node parent = parent(run);
        parent.insertBefore(mark("commentRangeEnd", border.comment()), behind);
        parent.insertBefore(reference(border.comment()), behind);
      } else {
        Element run = run(place.piece());
        Node first = place.offset() == 0 && begins(run, place.piece()) ? run : null;
        Node behind = first == null ? cut(place.piece(), place.offset()) : first;
        parent(run).insertBefore(mark("commentRangeStart", border.comment()), behind);
      }
    }
  }

  /// Puts a comment at the head of the document.
  void head(int comment) {
    Node paragraph = document.getElementsByTagNameNS(DocumentText.NAMESPACE, "p").item(0);
    if (paragraph != null) {
      paragraph.appendChild(reference(comment));
    }
  }

  private static Element run(Element piece) {
    return (Element) piece.getParentNode();
  }

  private static Node parent(Element run) {
    return run.getParentNode();
  }

  /// Tells whether nothing but how it looks stands before a piece in its run.
  private static boolean begins(Element run, Element piece) {
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.isSameNode(piece)) {
        return true;
      }
      if (node instanceof Element && !"rPr".equals(node.getLocalName())) {
        return false;
      }
    }
    return true;
  }

  /// Cuts a run before a character of one of its pieces.
  ///
  /// @return what stands behind the cut, or null where nothing does
  private @Nullable Node cut(Element piece, int offset) {
    Element run = run(piece);
    String words = piece.getTextContent();
    List<Node> behind = new ArrayList<>();
    if (offset < words.length()) {
      Element rest = (Element) piece.cloneNode(false);
      rest.setTextContent(words.substring(offset));
      piece.setTextContent(words.substring(0, offset));
      rest.setAttributeNS(XML, "xml:space", "preserve");
      piece.setAttributeNS(XML, "xml:space", "preserve");
      behind.add(rest);
    }
    for (Node node = piece.getNextSibling(); node != null; node = node.getNextSibling()) {
      behind.add(node);
    }
    if (behind.isEmpty()) {
      return run.getNextSibling();
    }
    Element second = (Element) run.cloneNode(false);
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if ("rPr".equals(node.getLocalName())) {
        second.appendChild(node.cloneNode(true));
      }
    }
    behind.forEach(second::appendChild);
    parent(run).insertBefore(second, run.getNextSibling());
    return second;
  }

  private Element mark(String name, int comment) {
    Element mark = document.createElementNS(DocumentText.NAMESPACE, "w:" + name);
    mark.setAttributeNS(DocumentText.NAMESPACE, "w:id", String.valueOf(comment));
    return mark;
  }

  private Element reference(int comment) {
    Element run = document.createElementNS(DocumentText.NAMESPACE, "w:r");
    run.appendChild(mark("commentReference", comment));
    return run;
  }
}
