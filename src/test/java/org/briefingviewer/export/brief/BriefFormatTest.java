// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.WholeFigure;
import org.briefingviewer.export.brief.BriefFormat.BriefFileKind;
import org.briefingviewer.export.office.OfficeSchema;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.brief.BriefChoice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFormatTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");
  private static final BriefChoice CHOICE =
      new BriefChoice(List.of(), false, "The halls are the news.", List.of("Ask for the roof."));

  @TempDir Path folder;

  private static Bundle sample() throws Exception {
    Bundle briefing = new BundleReader().read(SAMPLE);
    briefing.complete();
    return briefing;
  }

  private Path write(Briefing briefing, BriefFileKind kind, Locale language) throws Exception {
    BriefFormat format = new BriefFormat(CHOICE, Paper.A4, kind, null);
    Path out = folder.resolve("brief." + format.ending());
    assertTrue(
        format.write(ExportedBriefing.order(briefing, null, language), out, ExportProgress.NONE));
    return out;
  }

  private static void assertWhole(String words, Briefing briefing, Locale language)
      throws Exception {
    int figures = 0;
    for (EstimateId id : new BriefFormat().figures(briefing, null)) {
      MarkedArticle marked = briefing.article(id.articleId());
      Estimate estimate =
          marked.findings().estimates().stream()
              .filter(each -> each.id().equals(id.estimateId()))
              .findFirst()
              .orElseThrow();
      WholeFigure.assertIn(words, briefing, marked, estimate, language);
      figures++;
    }
    assertEquals(BriefChoice.MOST, figures);
    assertTrue(words.contains("The halls are the news."), words);
    assertTrue(words.contains("– Ask for the roof."), words);
  }

  @Test
  void theWordDocumentHoldsTheSameAsThePage() throws Exception {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      try (Bundle briefing = sample()) {
        Path out = write(briefing, BriefFileKind.DOCX, language);
        byte[] first = Files.readAllBytes(out);
        assertEquals(List.of(), OfficeSchema.faults(out));
        var parts = OfficeSchema.xml(out);
        String words =
            parts.values().stream()
                .map(part -> part.getDocumentElement().getTextContent())
                .collect(Collectors.joining(" "));
        assertWhole(words, briefing, language);
        assertEquals(
            BriefChoice.MOST,
            parts
                .get("/word/document.xml")
                .getElementsByTagNameNS("*", "footnoteReference")
                .getLength());
        assertArrayEquals(first, Files.readAllBytes(write(briefing, BriefFileKind.DOCX, language)));
      }
    }
  }

  @Test
  void theHtmlFileHoldsTheSameAndLoadsNothing() throws Exception {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      try (Bundle briefing = sample()) {
        String html = Files.readString(write(briefing, BriefFileKind.HTML, language));
        Document page = Jsoup.parse(html);
        assertWhole(page.text(), briefing, language);
        assertEquals(BriefChoice.MOST, page.select(".note").size());
        if (language.equals(Locale.ENGLISH)) {
          String more = "3 more statements on this tie stand in the briefing: ";
          assertTrue(
              page.text().contains(more + "1 unclear, hedged; 1 strengthening; 1 action only"),
              page.text());
        }
        assertEquals(BriefChoice.MOST, page.select("sup a[href^=#]").size());
        page.select("sup a")
            .forEach(
                link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
        assertEquals(
            List.of(briefing.info().handling().text(), briefing.info().handling().text()),
            page.select(".band").eachText());
        assertEquals(0, page.select("script, link, img, iframe, object, [src], [style]").size());
        String policy = page.select("meta[http-equiv]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertEquals(html, Files.readString(write(briefing, BriefFileKind.HTML, language)));
      }
    }
  }
}
