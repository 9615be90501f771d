// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/// Says of each link where it leads, which PDF/UA (ISO 14289-1, 7.18.5) asks of the annotation
/// itself. The renderer writes those words only to the link's structure element, so they are taken
/// from there.
final class LinkContents {
  private LinkContents() {}

  static void set(PDDocument document) throws IOException {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      throw new IOException("The sheets are not tagged.");
    }
    Map<Integer, COSObjectable> parents = parents(root);
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          link.setContents(alternative(parents.get(link.getStructParent())));
        }
      }
    }
  }

  /// Returns what holds the content of each page and each annotation, by their keys.
  static Map<Integer, COSObjectable> parents(PDStructureTreeRoot root) throws IOException {
    Map<Integer, COSObjectable> parents = new TreeMap<>();
    collect(root.getParentTree(), parents);
    return parents;
  }

  private static String alternative(@Nullable COSObjectable parent) throws IOException {
    COSBase element = parent == null ? null : parent.getCOSObject();
    String words =
        element instanceof COSDictionary dictionary ? dictionary.getString(COSName.ALT) : null;
    if (words == null || words.isBlank()) {
      throw new IOException("A link does not say where it leads.");
    }
    return words;
  }

  private static void collect(PDNumberTreeNode node, Map<Integer, COSObjectable> to)
      throws IOException {
    Map<Integer, COSObjectable> numbers = node.getNumbers();
    if (numbers != null) {
      to.putAll(numbers);
    }
    if (node.getKids() != null) {
      for (PDNumberTreeNode kid : node.getKids()) {
        collect(kid, to);
      }
    }
  }
}
