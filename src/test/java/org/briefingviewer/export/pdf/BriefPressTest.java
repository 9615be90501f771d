// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.WholeFigure;
import org.briefingviewer.export.brief.BriefFormat;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefPressTest {
  private static final Path ASSETS = Path.of(System.getProperty("briefing.home", "."), "assets");
  private static final String MARK = "OFFICIAL — FOR THE DESK";
  private static final Review READ =
      new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 3, 28));

  @TempDir Path folder;

  private static MessageSpeech speech(Locale language) {
    return new MessageSpeech(new Messages(language));
  }

  private Path file() {
    return folder.resolve("brief.pdf");
  }

  private void print(Briefing briefing, String article, BriefChoice choice, Locale language)
      throws Refusal, IOException {
    ExportOrder order = new ExportOrder(briefing, article, speech(language), ASSETS);
    assertTrue(
        new BriefFormat(choice, Paper.A4).write(order, file(), ExportProgress.NONE), "written");
  }

  /// Returns the words of the only page.
  private String page() throws IOException {
    List<String> pages = PrintedPages.of(file());
    assertEquals(1, pages.size(), () -> String.join("\n====\n", pages));
    return pages.getFirst();
  }

  private String page(Briefing briefing, BriefChoice choice) throws Exception {
    print(briefing, null, choice, Locale.ENGLISH);
    return page();
  }

  private static BriefChoice figures(String... ids) {
    return new BriefChoice(List.of(ids), false, "", List.of());
  }

  @Test
  void fiveCheckedFiguresStandOnOnePageWithAllThatBelongsToThem() throws Exception {
    MemoryBriefing briefing = BorderBriefing.whole();
    String page = page(briefing, BriefChoice.NONE);
    assertEquals(List.of(), PrintedPages.faults(file()));
    assertEquals(3, page.split(MARK, -1).length, "the mark at head and foot");
    int shown = 0;
    for (String id : List.of("customs", "bounds")) {
      MarkedArticle marked = briefing.article(id);
      for (Estimate estimate : marked.findings().estimates()) {
        if (estimate.review().read() && shown < BriefChoice.MOST) {
          WholeFigure.assertIn(page, briefing, marked, estimate, Locale.ENGLISH);
          shown++;
        }
      }
    }
    assertEquals(5, shown);
    for (String words :
        List.of(
            "Border and barter",
            "DPRK–China: mending, hedged",
            "assessed by former envoy (stated), 27 March 2025",
            "proposed by the program, not checked",
            "China–Russia: nothing found",
            "Shows 5 of 14 figures; other numbers in these sentences have no note. 8 of 14 are"
                + " unchecked.",
            "First version: not sealed before",
            "Harbour Wire, 27 March 2025")) {
      assertTrue(page.contains(words), words + " is not in: " + page);
    }
    assertEquals(
        page.contains("Bottom line"),
        page.contains("Proposed by the program from what a named person checked"),
        "nobody wrote one");
  }

  @Test
  void theFiguresAskedForStandInTheirOrderAndUncheckedOnesSaySo() throws Exception {
    MemoryBriefing briefing = BorderBriefing.whole();
    String page = page(briefing, figures("names/e1", "bounds/e8", "customs/e4"));
    assertTrue(page.indexOf("400 guests") < page.indexOf("Thousands of crates"), page);
    for (String id : List.of("names", "bounds", "customs")) {
      MarkedArticle marked = briefing.article(id);
      String wanted = id.equals("names") ? "e1" : id.equals("bounds") ? "e8" : "e4";
      Estimate estimate =
          marked.findings().estimates().stream()
              .filter(e -> e.id().equals(wanted))
              .findFirst()
              .orElseThrow();
      WholeFigure.assertIn(page, briefing, marked, estimate, Locale.ENGLISH);
    }
    assertFalse(page.contains("✓ checked"), page);
  }

  @Test
  void whatIsAskedForAndNotThereIsRefusedByName() {
    MemoryBriefing briefing = BorderBriefing.whole();
    for (var refused :
        List.of(
            List.of("customs/e77", "There is no figure customs/e77"),
            List.of("e1", "3 articles have a figure e1"),
            List.of(
                "customs/e1,customs/e2,customs/e3,customs/e4,bounds/e1,bounds/e2", "6 figures"))) {
      Refusal e =
          assertThrows(
              Refusal.class,
              () -> page(briefing, figures(refused.getFirst().split(","))),
              refused.getFirst());
      assertTrue(e.getMessage().contains(refused.getLast()), e.getMessage());
    }
    assertFalse(Files.exists(file()));
  }

  @Test
  void whatNobodyReadIsLeftOutWhenAskedAndThatIsSaid() throws Exception {
    BriefChoice choice = new BriefChoice(List.of(), true, "", List.of());
    String page = page(BorderBriefing.whole(), choice);
    assertFalse(page.contains("not checked"), page);
    assertTrue(page.contains("The 8 unchecked ones are left out, as was asked."), page);
    assertTrue(page.contains("DPRK–China: nothing that a named person read"), page);
    assertTrue(page.contains("statement that nobody read is left out"), page);
    String named =
        page(
            BorderBriefing.whole(),
            new BriefChoice(List.of("customs/e1", "names/e1"), true, "", List.of()));
    assertTrue(named.contains("172,000 square feet"), named);
    assertFalse(named.contains("400 guests"), named);
    assertTrue(named.contains("Shows 1 of 14 figures"), named);
  }

  /// An article of sentences that fill half a page each, in Hangul, with a figure in each.
  private static ArticleDraft longHangul(int sentences) {
    StringBuilder text = new StringBuilder("국경에서 온 긴 문장들");
    for (int i = 1; i <= sentences; i++) {
      text.append("\n\n관계자는 약 ").append(i).append("천 명이 ");
      text.append("다리를 건너 서쪽 창고 앞에 줄을 서서 하루 종일 기다렸다고 전하면서 ".repeat(26));
      text.append("말했다.");
    }
    ArticleDraft draft = new ArticleDraft("long", text.toString());
    for (int i = 1; i <= sentences; i++) {
      ChainElement source = draft.link("국경 관측소 " + i, AgentRole.ESTIMATOR, null, null);
      draft.estimate(i + "천 명", Bound.APPROXIMATELY, "약", READ, source);
    }
    return draft;
  }

  @Test
  void whatDoesNotFitIsNamedWithItsHedgeAndNothingIsCut() throws Exception {
    MemoryBriefing briefing =
        new MemoryBriefing(
            HandlingMark.of(org.briefingviewer.model.TlpLevel.AMBER),
            List.of(longHangul(5)),
            Set.of(),
            BundleIntegrity.NONE);
    print(briefing, null, BriefChoice.NONE, Locale.KOREAN);
    String page = page();
    MarkedArticle marked = briefing.article("long");
    int shown = 0;
    int named = 0;
    for (Estimate estimate : marked.findings().estimates()) {
      String written = estimate.quantity().asWritten();
      boolean left = page.contains("지면 부족: “" + written + "” (약)");
      named += left ? 1 : 0;
      if (!left) {
        shown++;
        WholeFigure.assertIn(page, briefing, marked, estimate, Locale.KOREAN);
        String paragraph =
            marked
                .article()
                .paragraphs()
                .get(marked.article().paragraphAt(estimate.span().start()))
                .span()
                .of(marked.article().text());
        String sentence = WholeFigure.squeezed(paragraph);
        assertTrue(
            WholeFigure.squeezed(page).contains(sentence.substring(sentence.length() - 200)),
            "the sentence stands to its end");
      }
    }
    assertEquals(5, shown + named);
    assertTrue(shown > 0 && named > 0, shown + " shown, " + named + " named");
    assertTrue(page.contains("수치 5건 중 " + shown + "건에 주를 달았습니다"), page);
    assertTrue(page.contains("TLP:AMBER"), page);
    assertInside();
  }

  /// No glyph stands outside of the paper.
  private void assertInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      PDRectangle paper = document.getPage(0).getMediaBox();
      new org.apache.pdfbox.text.PDFTextStripper() {
        @Override
        protected void processTextPosition(org.apache.pdfbox.text.TextPosition at) {
          assertTrue(
              at.getX() >= 0 && at.getX() + at.getWidth() <= paper.getWidth(), at.toString());
          assertTrue(at.getY() >= 0 && at.getY() <= paper.getHeight(), at.toString());
        }
      }.getText(document);
    }
  }

  @Test
  void wordsOfItsMakersThatFillThePageAreRefused() {
    String words = "One more thing that has to be said at length before the meeting. ".repeat(120);
    BriefChoice choice = new BriefChoice(List.of(), false, words, List.of());
    Refusal e = assertThrows(Refusal.class, () -> page(BorderBriefing.whole(), choice));
    assertTrue(e.getMessage().contains("does not fit on one page"), e.getMessage());
    assertFalse(Files.exists(file()));
  }

  @Test
  void itsMakersWordsAreSaidToBeTheirs() throws Exception {
    BriefChoice choice =
        new BriefChoice(List.of(), false, "The halls are the news.", List.of("Ask for the roof."));
    String page = page(BorderBriefing.whole(), choice);
    assertTrue(page.contains("Bottom line The halls are the news. Written by whoever made"), page);
    assertTrue(page.contains("Lines to take – Ask for the roof. Written by whoever made"), page);
  }

  @Test
  void statesThatDisagreeAreShownAsSuch() throws Exception {
    ArticleDraft draft = BorderBriefing.customs();
    draft.tie(
        BorderBriefing.DPRK_RUSSIA,
        Trend.COOLING,
        "Moscow clerk",
        "Moscow has probably not yet paid all that it owes for the shells");
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    String page = page(briefing, BriefChoice.NONE);
    assertTrue(page.contains("DPRK–Russia: unclear; those who assess it disagree"), page);
    assertTrue(
        page.contains("strengthening, hedged · assessed by the Border Institute (ROK) (stated)"),
        page);
    assertTrue(page.contains("cooling, hedged · assessed by Moscow clerk (stated)"), page);
    assertEquals(3, page.split("no handling mark set", -1).length, "none is said to be none");
  }

  @Test
  void lettersThatNoFaceHasAreNamed() throws Exception {
    ArticleDraft draft =
        new ArticleDraft(
            "thai",
            "A paper on the bridge\n\n"
                + "The clerk wrote \"สะพาน\" and counted some 30 carts on the pier.");
    draft.estimate("30 carts", Bound.APPROXIMATELY, "some", READ);
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    String page = page(briefing, BriefChoice.NONE);
    assertTrue(page.contains("and counted some 30 carts"), page);
    assertTrue(page.contains("the briefing has them: Thai."), page);
    WholeFigure.assertIn(
        page,
        briefing,
        briefing.article("thai"),
        briefing.article("thai").findings().estimates().getFirst(),
        Locale.ENGLISH);
    assertEquals(List.of(), PrintedPages.faults(file()));
  }

  @Test
  void anArticleThatCannotBeReadIsNamed() throws Exception {
    String page =
        page(BorderBriefing.with(Set.of("bounds"), BundleIntegrity.NONE), BriefChoice.NONE);
    assertTrue(
        page.contains("Could not be read, so nothing of it stands here: “How many wagons a day”"),
        page);
  }

  @Test
  void thePresentedFiguresOfTheSampleComeFirstOnLetterPaper() throws Exception {
    Path sample = ASSETS.resolve("sample/sample.briefing");
    try (Bundle bundle = new BundleReader().read(sample)) {
      bundle.complete();
      ExportOrder order = new ExportOrder(bundle, null, speech(Locale.ENGLISH), ASSETS);
      new BriefFormat(BriefChoice.NONE, Paper.LETTER).write(order, file(), ExportProgress.NONE);
      String page = page();
      MarkedArticle first = bundle.article("a1");
      for (Estimate estimate : first.findings().estimates()) {
        if (Set.of("q9", "q10").contains(estimate.id())) {
          WholeFigure.assertIn(page, bundle, first, estimate, Locale.ENGLISH);
        }
      }
      assertTrue(page.indexOf("US$3 billion") < page.indexOf("600 North Korean soldiers"), page);
    }
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      assertEquals(612, document.getPage(0).getMediaBox().getWidth(), 0.5);
      assertEquals(792, document.getPage(0).getMediaBox().getHeight(), 0.5);
    }
  }
}
