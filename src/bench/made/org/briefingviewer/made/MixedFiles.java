// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.briefingviewer.model.Article;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Writes made articles as the files in which articles come: of ten, six are saved pages with all
/// that stands around an article there, two are texts, one is a PDF and one a Word document.
public final class MixedFiles implements AutoCloseable {
  /// Where the font of the PDFs lies in the project.
  public static final String FONT = "assets/fonts/SourceSerif4_400Regular.ttf";

  private static final int KINDS = 10;
  private static final int PDF = 8;
  private static final int WORD = 9;
  private static final int TEXTS = 6;
  private static final int SCRIPT_LINES = 120;
  private static final String MASTHEAD = "The Quay Review";

  private final MadeArticles made;
  private final TrueTypeFont font;

  /// @param font a TrueType file with Latin and Cyrillic letters
  public MixedFiles(MadeArticles made, Path font) throws IOException {
    this.made = made;
    this.font = new TTFParser().parse(new RandomAccessReadBufferedFile(font.toFile()));
    // PDFBox would draw ligatures without saying which letters they are.
    this.font.setEnableGsub(false);
  }

  /// Returns the name of an article's file; in the order of the names the numbers rise.
  public static String name(int number) {
    String ending =
        switch (number % KINDS) {
          case PDF -> ".pdf";
          case WORD -> ".docx";
          case TEXTS, TEXTS + 1 -> ".txt";
          default -> ".html";
        };
    return MadeArticles.rawName(number).replace(".txt", ending);
  }

  /// Returns the bytes of an article's file.
  public byte[] file(int number) throws IOException {
    String raw = made.raw(number);
    return switch (number % KINDS) {
      case PDF -> pdf(number, raw);
      case WORD -> word(paragraphs(raw));
      case TEXTS, TEXTS + 1 -> raw.getBytes(StandardCharsets.UTF_8);
      default -> page(number, paragraphs(raw)).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static List<String> paragraphs(String raw) {
    return Arrays.asList(raw.strip().split(Article.PARAGRAPH_BREAK));
  }

  private static String page(int number, List<String> paragraphs) {
    StringBuilder page = new StringBuilder(1 << 14);
    String title = paragraphs.getFirst();
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        .append("<title>%s | %s</title>\n".formatted(title, MASTHEAD))
        .append("<meta property=\"og:title\" content=\"%s\">\n".formatted(title))
        .append("<style>body{margin:0}.nav li{display:inline}</style>\n<script>\n");
    for (int line = 0; line < SCRIPT_LINES; line++) {
      page.append(
          "window.slots.push({id:%d,kind:'side',wait:%d,seen:false});\n".formatted(line, number));
    }
    page.append("</script></head><body>\n<nav class=\"nav\"><ul>\n");
    for (String place :
        List.of("Home", "Trade", "Harbours", "Rail", "Archive", "About us", "Sign in")) {
      page.append("<li><a href=\"/%s\">%s</a></li>\n".formatted(place.length(), place));
    }
    page.append("</ul></nav>\n<main><article><h1>%s</h1>\n".formatted(title));
    for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
      page.append("<p>").append(paragraph).append("</p>\n");
    }
    page.append("</article></main>\n<aside><h2>Most read</h2><ul>\n");
    for (int other = 1; other <= 8; other++) {
      page.append(
          "<li><a href=\"/n/%d\">%s</a></li>\n"
              .formatted(number + other, Words.place(number + other)));
    }
    return page.append("</ul></aside>\n<footer><a href=\"/terms\">Terms</a> ")
        .append("<a href=\"/privacy\">Privacy</a></footer></body></html>\n")
        .toString();
  }

  private static byte[] word(List<String> paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      CTStyle title = CTStyle.Factory.newInstance();
      title.setStyleId("Title");
      title.addNewName().setVal("Title");
      title.setType(STStyleType.PARAGRAPH);
      document.createStyles().addStyle(new XWPFStyle(title));
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(MASTHEAD);
      for (String words : paragraphs) {
        document.createParagraph().createRun().setText(words);
      }
      document.getParagraphs().getFirst().setStyle("Title");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private byte[] pdf(int number, String raw) throws IOException {
    try (PrintedArticle printed = new PrintedArticle(font, MASTHEAD + ", no. " + number)) {
      return printed.of(paragraphs(raw));
    }
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
