// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The words of a document's main part, and the pieces (`w:t`) that they stand in. White space is
/// left out: what reads a document breaks its lines anew.
final class DocumentText {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /// How many characters before and after the words tell their place, where the paragraph as a
  /// whole is not found.
  private static final int AROUND = 24;

  private final StringBuilder words = new StringBuilder();
  private final List<Element> pieces = new ArrayList<>();

  /// The piece of each character, and its place there.
  private final List<int[]> places = new ArrayList<>();

  /// Where the paragraphs of the text were found, by their starts there.
  private final Map<Integer, Integer> found = new HashMap<>();

  /// The place of a character in a piece.
  record CharacterPlace(Element piece, int offset) {}

  DocumentText(Document document) {
    NodeList all = document.getElementsByTagNameNS(NAMESPACE, "t");
    for (int i = 0; i < all.getLength(); i++) {
      Element piece = (Element) all.item(i);
      if (inRun(piece)) {
        add(piece);
      }
    }
  }

  private static boolean inRun(Element piece) {
    Node run = piece.getParentNode();
    return run != null && "r".equals(run.getLocalName()) && NAMESPACE.equals(run.getNamespaceURI());
  }

  private void add(Element piece) {
    String text = piece.getTextContent();
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        words.append(text.charAt(i));
        places.add(new int[] {pieces.size(), i});
      }
    }
    pieces.add(piece);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String closed(String words) {
    StringBuilder closed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!blank(words.charAt(i))) {
        closed.append(words.charAt(i));
      }
    }
    return closed.toString();
  }

  /// Finds the paragraphs of a text, one after the other.
  void find(Article text) {
    int from = 0;
    for (var paragraph : text.paragraphs()) {
      String closed = closed(paragraph.span().of(text.text()));
      int at = closed.isEmpty() ? -1 : words.indexOf(closed, from);
      if (at >= 0) {
        found.put(paragraph.span().start(), at);
        from = at + closed.length();
      }
    }
  }

  /// Returns where words of the text stand, counted without white space, or null where they are not
  /// found.
  @Nullable TextSpan at(Article text, TextSpan span) {
    String closed = closed(span.of(text.text()));
    int start = closed.isEmpty() ? -1 : start(text, span, closed);
    boolean within = start >= 0 && start + closed.length() <= words.length();
    return within ? new TextSpan(start, start + closed.length()) : null;
  }

  /// Returns the place of a character, counted without white space.
  CharacterPlace place(int index) {
    int[] place = places.get(index);
    return new CharacterPlace(pieces.get(place[0]), place[1]);
  }

  private int start(Article text, TextSpan span, String closed) {
    int index = text.paragraphAt(span.start());
    if (index >= 0) {
      TextSpan paragraph = text.paragraphs().get(index).span();
      @Nullable Integer at = found.get(paragraph.start());
      if (at != null) {
        return at + closed(text.text().substring(paragraph.start(), span.start())).length();
      }
    }
    String before = closed(text.text().substring(Math.max(0, span.start() - AROUND), span.start()));
    int end = Math.min(text.text().length(), span.end() + AROUND);
    String after = closed(text.text().substring(span.end(), end));
    for (String wanted : List.of(before + closed + after, before + closed, closed + after)) {
      int at = words.indexOf(wanted);
      if (at >= 0) {
        return wanted.startsWith(before + closed) ? at + before.length() : at;
      }
    }
    int only = words.indexOf(closed);
    return only == words.lastIndexOf(closed) ? only : -1;
  }
}
