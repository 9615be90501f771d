// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Finds on which pages of a sheet its figures stand: where a number leads to a note, and where the
/// note is.
final class FigurePages {
  /// What a note's id is, and the end of what leads to it.
  private static final Pattern NOTE = Pattern.compile("#?n(\\d{1,6})");

  private final Map<Integer, Set<Integer>> pages = new TreeMap<>();
  private final Layer root;
  private final CssContext context;

  private FigurePages(PdfBoxRenderer sheet) {
    this.root = sheet.getRootBox().getLayer();
    this.context = sheet.getSharedContext().newLayoutContextInstance();
  }

  /// Returns the pages, from 1, by the figure's number on the sheet.
  static Map<Integer, Set<Integer>> of(PdfBoxRenderer sheet) {
    FigurePages found = new FigurePages(sheet);
    found.layer(found.root);
    return found.pages;
  }

  private void layer(Layer layer) {
    box(layer.getMaster(), null);
    layer.getChildren().forEach(this::layer);
  }

  /// @param within the number of the note around it, or null
  private void box(Box box, @Nullable Integer within) {
    Integer number = number(box.getElement());
    Integer here = number == null ? within : number;
    if (here != null && (box instanceof LineBox || box instanceof InlineLayoutBox)) {
      // Where a line begins is surely on its page, the end may be on the border.
      PageBox page = root.getPage(context, box.getAbsY() + box.getHeight() / 2, false);
      if (page != null) {
        pages.computeIfAbsent(here, none -> new TreeSet<>()).add(page.getPageNo() + 1);
      }
    }
    for (Box child : box.getChildren()) {
      box(child, here);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          box(inner, here);
        }
      }
    }
    if (box instanceof LineBox line) {
      for (Box floated : line.getNonFlowContent()) {
        if (floated instanceof BlockBox) {
          box(floated, null);
        }
      }
    }
  }

  private static @Nullable Integer number(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    Matcher note = NOTE.matcher(element.getAttribute("id"));
    Matcher link = NOTE.matcher(element.getAttribute("href"));
    return note.matches()
        ? Integer.valueOf(note.group(1))
        : link.matches() ? Integer.valueOf(link.group(1)) : null;
  }
}
