// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.FontSubsets;
import org.briefingviewer.export.gather.HashSource;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.Speech;

/// Pages as one HTML file that any browser shows and prints without a network. Its policy (W3C,
/// *Content Security Policy Level 3*) lets it load and run nothing; its letters are in it. The
/// handling mark stands above and below each page, and on paper at head and foot of each sheet.
public final class WebPages {
  private final Speech speech;
  private final SheetLook look;
  private final Html html = new Html(DrawnLetters.ANY);
  private int pages;

  private WebPages(Speech speech, SheetLook look) {
    this.speech = speech;
    this.look = look;
  }

  /// Writes one page.
  public static void write(BriefingPage page, SheetLook look, ExportOrder order, Path out)
      throws IOException {
    WebPages pages = new WebPages(order.speech(), look);
    pages.add(page);
    String document = pages.document(page.title(), order.assets().resolve("fonts"));
    WholeFile.write(
        out,
        to -> {
          to.write(document.getBytes(StandardCharsets.UTF_8));
          return true;
        });
  }

  /// Head and foot of a table are what browsers print on every sheet that it goes on to.
  private void add(BriefingPage page) {
    pages++;
    html.layout("page").open("thead").open("tr").open("td");
    Sheet.band(html, page, speech);
    html.close("td").close("tr").close("thead").open("tfoot").open("tr").open("td");
    Sheet.band(html, page, speech);
    html.element("p", "about", page.about());
    html.close("td").close("tr").close("tfoot").open("tbody").open("tr").open("td");
    new BlockPrinter(html, "p" + pages + "-").print(page.blocks());
    html.close("td").close("tr").close("tbody").close("table");
  }

  private String document(String title, Path fonts) throws IOException {
    String style =
        new FontSubsets(fonts).css(html + "✓0123456789")
            + Sheet.css("print.css")
            + Sheet.css("web.css")
            + "@page{size:"
            + look.paperCss()
            + ";margin:9mm 18mm}";
    return "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"UTF-8\"/>\n"
            .formatted(speech.locale().toLanguageTag())
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
        + HashSource.of(style)
        + "'; font-src data:; base-uri 'none'; form-action 'none'\"/>\n"
        + "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"
        + Html.plain(title)
        + "</title>\n<style>"
        + style
        + "</style></head>\n<body class=\""
        + look.styleClass()
        + "\"><main>"
        + html
        + "</main></body></html>\n";
  }
}
