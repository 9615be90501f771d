// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.FontSubsets;
import org.briefingviewer.export.gather.HandoutPages;
import org.briefingviewer.export.gather.HashSource;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.page.BriefingPage;
import org.jspecify.annotations.Nullable;

/// Pages as one HTML file that any browser shows and prints without a network. Its policy (W3C,
/// *Content Security Policy Level 3*) lets it load and run nothing; its letters are in it. The
/// handling mark stands above and below each page, and on paper at head and foot of each sheet.
/// Numbers of notes lead to these, and back. Pages wait on the disk until all letters are known.
public final class WebPages implements HandoutPages.Taker, Closeable {
  private static final String ALWAYS = "✓0123456789";

  private final ExportOrder order;
  private final SheetLook look;
  private final Path waiting;
  private final BufferedWriter body;
  private final TreeSet<Integer> letters = new TreeSet<>();
  private @Nullable String title;
  private int pages;

  /// @param out where the file will be; pages wait beside it
  WebPages(ExportOrder order, SheetLook look, Path out) throws IOException {
    this.order = order;
    this.look = look;
    this.waiting = WholeFile.beside(out);
    this.body =
        new BufferedWriter(
            new OutputStreamWriter(WholeFile.create(waiting, out), StandardCharsets.UTF_8));
    ALWAYS.codePoints().forEach(letters::add);
  }

  public static void write(BriefingPage page, SheetLook look, ExportOrder order, Path out)
      throws IOException {
    try (WebPages pages = new WebPages(order, look, out)) {
      pages.take(page);
      pages.write(out);
    }
  }

  /// Head and foot of a table are what browsers print on every sheet that it goes on to.
  @Override
  public void take(BriefingPage page) throws IOException {
    pages++;
    title = title == null ? page.title() : title;
    HtmlBuilder html = new HtmlBuilder(DrawnLetters.ANY);
    html.layout("page").open("thead").open("tr").open("td");
    PressSheet.band(html, page, order.speech());
    html.close("td").close("tr").close("thead").open("tfoot").open("tr").open("td");
    PressSheet.band(html, page, order.speech());
    html.element("p", "about", page.about());
    html.close("td").close("tr").close("tfoot").open("tbody").open("tr").open("td");
    new BlockPrinter(html, "p" + pages + "-", order.speech().text("notes.back"))
        .print(page.blocks());
    html.close("td").close("tr").close("tbody").close("table");
    String written = html.toString();
    written.codePoints().forEach(letters::add);
    body.write(written);
  }

  /// Writes the file with all pages that came.
  void write(Path out) throws IOException {
    body.close();
    String head = head(order.assets().resolve("fonts"));
    WholeFile.write(
        out,
        to -> {
          put(head, to);
          Files.copy(waiting, to);
          put("</main></body></html>\n", to);
          return true;
        });
  }

  private static void put(String words, OutputStream to) throws IOException {
    to.write(words.getBytes(StandardCharsets.UTF_8));
  }

  private String head(Path fonts) throws IOException {
    StringBuilder drawn = new StringBuilder();
    letters.forEach(drawn::appendCodePoint);
    String style =
        new FontSubsets(fonts).css(drawn.toString())
            + PressSheet.css("print.css")
            + PressSheet.css("web.css")
            + "@page{size:"
            + look.paperCss()
            + ";margin:9mm 18mm}";
    return "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"UTF-8\"/>\n"
            .formatted(order.speech().locale().toLanguageTag())
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
        + HashSource.of(style)
        + "'; font-src data:; base-uri 'none'; form-action 'none'\"/>\n"
        + "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"
        + HtmlBuilder.plain(title == null ? "" : title)
        + "</title>\n<style>"
        + style
        + "</style></head>\n<body class=\""
        + look.styleClass()
        + "\"><main>";
  }

  /// Lets go of what waited.
  @Override
  public void close() throws IOException {
    body.close();
    Files.deleteIfExists(waiting);
  }
}
