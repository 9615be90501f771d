// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.jspecify.annotations.Nullable;

/// Leaves some pages of a bound file away, with all that speaks of them: the elements of the
/// structure tree (ISO 32000-1, 14.7), bookmarks and the ends of links. What nothing leads to any
/// more is not written.
final class KeptPages {
  private final Set<COSBase> gone = new HashSet<>();

  private KeptPages() {}

  /// Leaves away what is not among `pages`.
  static void keep(PDDocument document, PageRanges pages) throws IOException {
    new KeptPages().only(document, pages);
  }

  private void only(PDDocument document, PageRanges pages) throws IOException {
    for (int page = document.getNumberOfPages(); page > 0; page--) {
      if (!pages.has(page)) {
        gone.add(document.getPage(page - 1).getCOSObject());
        document.removePage(page - 1);
      }
    }
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES);
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          end(link, page);
        }
      }
    }
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      throw new IOException("The sheets are not tagged.");
    }
    COSArray kept = new COSArray();
    prune(root.getK(), null, kept);
    root.setK(kept);
    root.setParentTree(parents(document, LinkContents.parents(root)));
  }

  /// A link whose end is gone leads to the page on which it stands.
  private void end(PDAnnotationLink link, PDPage page) throws IOException {
    if (link.getAction() instanceof PDActionGoTo go
        && go.getDestination() instanceof PDPageDestination to
        && to.getPage() != null
        && gone.contains(to.getPage().getCOSObject())) {
      PDPageFitDestination here = new PDPageFitDestination();
      here.setPage(page);
      go.setDestination(here);
    }
  }

  /// Takes over what of an element's children is on pages that are kept.
  ///
  /// @param page that of the element, for children that name none
  private void prune(@Nullable COSBase children, @Nullable COSBase page, COSArray kept) {
    switch (children) {
      case COSArray array -> array.forEach(child -> prune(child, page, kept));
      case COSObject object -> prune(object.getObject(), page, kept);
      case COSInteger content -> {
        if (page == null || !gone.contains(page)) {
          kept.add(content);
        }
      }
      case COSDictionary child -> {
        if (element(child) ? prune(child) : !gone.contains(page(child, page))) {
          kept.add(child);
        }
      }
      case null, default -> {}
    }
  }

  /// @return whether anything of it is left
  private boolean prune(COSDictionary element) {
    COSBase page = page(element, null);
    COSBase children = element.getDictionaryObject(COSName.K);
    COSArray kept = new COSArray();
    prune(children, page, kept);
    if (kept.size() == 0 && (children != null || gone.contains(page))) {
      return false;
    }
    if (kept.size() > 0) {
      element.setItem(COSName.K, kept);
    }
    if (gone.contains(page)) {
      element.removeItem(COSName.PG);
    }
    return true;
  }

  private static boolean element(COSDictionary child) {
    String type = child.getNameAsString(COSName.TYPE, "");
    return !type.equals("MCR") && !type.equals("OBJR");
  }

  private static @Nullable COSBase page(COSDictionary child, @Nullable COSBase otherwise) {
    COSBase own = child.getDictionaryObject(COSName.PG);
    return own == null ? otherwise : own;
  }

  /// Returns the list of elements by the content that they hold, for the pages that are left.
  private static PDNumberTreeNode parents(PDDocument document, Map<Integer, COSObjectable> all)
      throws IOException {
    Map<Integer, COSObjectable> left = new TreeMap<>();
    for (PDPage page : document.getPages()) {
      take(all, page.getStructParents(), left);
      for (PDAnnotation annotation : page.getAnnotations()) {
        take(all, annotation.getStructParent(), left);
      }
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(left);
    return tree;
  }

  private static void take(
      Map<Integer, COSObjectable> all, int key, Map<Integer, COSObjectable> left) {
    COSObjectable parent = all.get(key);
    if (parent != null) {
      left.put(key, parent);
    }
  }
}
