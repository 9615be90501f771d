// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.CancelledExport;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Trend;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPressTest {
  private static final Path ASSETS = Path.of(System.getProperty("briefing.home", "."), "assets");
  private static final String MARK = "OFFICIAL — FOR THE DESK";

  private static final Path SAMPLE = ASSETS.resolve("sample/sample.briefing");

  @TempDir static Path shared;

  @TempDir Path folder;

  /// Returns the sample's first article in print, made once.
  private static Path first() throws Refusal, IOException {
    Path out = shared.resolve("a1.pdf");
    if (!Files.exists(out)) {
      article("a1", out);
    }
    return out;
  }

  private static void article(String id, Path out) throws Refusal, IOException {
    try (Bundle briefing = new BundleReader().read(SAMPLE)) {
      briefing.complete();
      MessageSpeech speech = new MessageSpeech(new Messages(Locale.ENGLISH));
      new PdfPress().write(new ExportOrder(briefing, id, speech, ASSETS), out, ExportProgress.NONE);
    }
  }

  private Path print(
      OpenBriefing briefing, String article, Locale language, ExportProgress progress)
      throws Refusal, IOException {
    Path out = folder.resolve(article + "-" + language + ".pdf");
    new PdfPress()
        .write(
            new ExportOrder(briefing, article, new MessageSpeech(new Messages(language)), ASSETS),
            out,
            progress);
    return out;
  }

  @Test
  void theWholeBriefingIsAccessibleAndKeepsEverything() throws Exception {
    MemoryBriefing briefing = BorderBriefing.whole();
    List<String> heard = new ArrayList<>();
    Path out =
        print(
            briefing,
            null,
            Locale.ENGLISH,
            new ExportProgress() {
              @Override
              public void made(int articles, int of) {
                heard.add(articles + "/" + of);
              }

              @Override
              public boolean cancelled() {
                return false;
              }
            });
    assertEquals(List.of("1/3", "2/3", "3/3"), heard);
    assertEquals(List.of(), PrintedPages.faults(out));
    List<String> pages = PrintedPages.of(out);
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      assertEquals(3, page.split(MARK, -1).length, "the mark at head and foot of page " + (i + 1));
      assertTrue(page.contains((i + 1) + " / " + pages.size()), page);
    }
    String all = String.join(" ", pages);
    for (var summary : briefing.info().articles()) {
      MarkedArticle marked = briefing.article(summary.id());
      for (Estimate estimate : marked.findings().estimates()) {
        assertTrue(all.contains(estimate.quantity().asWritten() + ":"), estimate.id());
        estimate
            .quantity()
            .hedges()
            .forEach(hedge -> assertTrue(all.contains("qualified by “" + hedge.words() + "”")));
      }
    }
    for (String words :
        List.of(
            "evidence: satellite imagery (inferred)",
            "[source not found]",
            "✓ checked by J. Kim, 28 March 2025",
            "proposed by the program, not checked",
            "assessed by former envoy (stated), 27 March 2025",
            "DPRK–China: mending, hedged",
            "1 stored mark found no sure place",
            "로동신문",
            "丹东",
            "Приморская газета",
            "김정은")) {
      assertTrue(spaced(all, words), words);
    }
    assertLinksSayTheirSource(out);
  }

  private static void assertLinksSayTheirSource(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> contents = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          contents.add(annotation.getContents());
        }
      }
      assertEquals(14, contents.size(), "one link for each estimate");
      assertTrue(
          contents.contains(
              "Note 1: 172,000 square feet, approximately, qualified by “around”; according to the"
                  + " Border Institute (ROK) (stated), evidence: satellite imagery (inferred);"
                  + " checked by J. Kim, 28 March 2025"),
          contents::toString);
      assertEquals("Border and barter", document.getDocumentInformation().getTitle());
      assertEquals("Handling mark: " + MARK, document.getDocumentInformation().getSubject());
    }
  }

  @Test
  void oneArticleInKoreanGivesTheSameBytesTwice() throws Exception {
    Path once = print(BorderBriefing.whole(), "names", Locale.KOREAN, ExportProgress.NONE);
    byte[] first = Files.readAllBytes(once);
    print(BorderBriefing.whole(), "names", Locale.KOREAN, ExportProgress.NONE);
    assertArrayEquals(first, Files.readAllBytes(once));
    String all = String.join(" ", PrintedPages.of(once));
    assertTrue(all.contains("이 기사의 수치 1건"), all);
    assertTrue(all.contains("출처: a caterer (명시)"), all);
    assertTrue(all.contains("400 guests: "), "as written");
    try (var left = Files.list(folder)) {
      assertEquals(List.of(once), left.toList(), "nothing is left beside the file");
    }
  }

  @Test
  void anArticleThatCannotBeReadGetsAPageThatSaysWhy() throws Exception {
    MemoryBriefing briefing = BorderBriefing.with(Set.of("bounds"), BundleIntegrity.NONE);
    Path out = print(briefing, null, Locale.ENGLISH, ExportProgress.NONE);
    String all = String.join(" ", PrintedPages.of(out));
    assertTrue(all.contains("How many wagons a day"));
    assertTrue(all.contains("This article could not be read, so it is not printed."));
    assertTrue(all.contains("The text is not valid UTF-8 (byte 118)."));
    assertTrue(all.contains("Nothing was signed"), "the others are printed");
    assertThrows(
        Refusal.class, () -> print(briefing, "bounds", Locale.ENGLISH, ExportProgress.NONE));
  }

  @Test
  void aCancelledPrintLeavesNothing() throws Exception {
    Path out = folder.resolve("cancelled.pdf");
    ExportOrder order =
        new ExportOrder(
            BorderBriefing.whole(), null, new MessageSpeech(new Messages(Locale.ENGLISH)), ASSETS);
    assertFalse(new PdfPress().write(order, out, new CancelledExport()));
    assertFalse(Files.exists(out));
  }

  @Test
  void aLongMarkStandsWholeOnEveryPage() throws Exception {
    String mark =
        "부내 한정 / FOR OFFICIAL USE WITHIN THE POLICY PLANNING STAFF ONLY, ".repeat(4).strip();
    MemoryBriefing briefing =
        new MemoryBriefing(
            new HandlingMark(mark, null),
            List.of(BorderBriefing.names()),
            Set.of(),
            BundleIntegrity.NONE);
    Path out = print(briefing, "names", Locale.ENGLISH, ExportProgress.NONE);
    for (String page : PrintedPages.of(out)) {
      assertEquals(3, page.split(java.util.regex.Pattern.quote(mark), -1).length, page);
    }
  }

  @Test
  void theNoteOnAFigureStandsAtTheFootOfThePageOnWhichTheFigureDoes() throws Exception {
    Path third = folder.resolve("a3.pdf");
    article("a3", third);
    try (Bundle briefing = new BundleReader().read(SAMPLE)) {
      briefing.complete();
      for (String id : List.of("a1", "a3")) {
        Path out = id.equals("a1") ? first() : third;
        List<String> pages = PrintedPages.of(out);
        assertEquals(2, pages.size(), id);
        assertEquals(List.of(), PrintedPages.faults(out));
        int number = 0;
        for (Estimate estimate : briefing.article(id).findings().estimates()) {
          number++;
          String written = estimate.quantity().asWritten();
          String mark = written + (estimate.review().read() ? " ✓" : " ") + number;
          String note = number + " " + written + ": ";
          assertTrue(
              pages.stream().anyMatch(page -> spaced(page, mark) && spaced(page, note)),
              mark + " and its note are not on one page: " + pages);
        }
      }
    }
  }

  /// Where a line breaks is up to the page.
  private static boolean spaced(String page, String words) {
    return page.replace(" ", "").contains(words.replace(" ", ""));
  }

  @Test
  void aPassageThatBearsOutTwoStatesIsQuotedOnce() throws Exception {
    String passage =
        "The north yard wants to mend its quarrel with the west yard, and the east first";
    ArticleDraft draft = new ArticleDraft("yards", "Three yards\n\n" + passage + ".");
    draft.tie(new ActorPair("north", "west"), Trend.MENDING, "the harbour office", passage);
    draft.tie(new ActorPair("north", "east"), Trend.STRENGTHENING, "the harbour office", passage);
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    Path out = print(briefing, "yards", Locale.ENGLISH, ExportProgress.NONE);
    String all = String.join(" ", PrintedPages.of(out));
    assertEquals(
        2, all.split("“The north yard wants to mend its quarrel with the west", -1).length, all);
    assertTrue(all.contains("the passage above that begins “The north yard"), all);
  }

  @Test
  void aParagraphThatIsFullOfFiguresLosesNoNote() throws Exception {
    int count = 80;
    StringBuilder text = new StringBuilder("Carts by the day\n\nThe clerk wrote down");
    for (int i = 1; i <= count; i++) {
      text.append(" some ").append(1000 + i).append(" carts on day ").append(i).append(',');
    }
    ArticleDraft draft = new ArticleDraft("carts", text + " and no more.");
    List<String> pages = printed(draft, count);
    String all = String.join(" ", pages);
    for (int i = 1; i <= count; i++) {
      String note = "according to the clerk of gate " + i + " (inferred)";
      assertEquals(2, all.split(java.util.regex.Pattern.quote(note), -1).length, note);
      String mark = (1000 + i) + " carts " + i;
      assertTrue(spaced(all, mark), "in the text: " + i);
    }
  }

  /// Six hundred and fifty words or more, fifteen figures with a chain of two and a gap.
  private static ArticleDraft long655() {
    StringBuilder text = new StringBuilder("Fifteen gates told of carts in one wet week");
    for (int gate = 1; gate <= 15; gate++) {
      text.append("\n\nAt gate ")
          .append(gate)
          .append(" the clerk counted some ")
          .append(2000 + gate);
      text.append(
          " carts in that week, the harbour office said in a note sent round next day, and though"
              + " the rain had kept the smaller ones at home, nobody at the bridge could say"
              + " whether more would come.");
    }
    ArticleDraft draft = new ArticleDraft("long", text.toString());
    for (int gate = 1; gate <= 15; gate++) {
      draft.estimate(
          (2000 + gate) + " carts",
          Bound.APPROXIMATELY,
          "some",
          Review.PROPOSED,
          draft.link("the harbour office", AgentRole.RELAYER, null, null),
          draft.link("the clerk of gate " + gate, AgentRole.ESTIMATOR, null, null));
    }
    return draft;
  }

  @Test
  void anArticleOfSixHundredAndFiftyWordsTakesTwoPagesWithItsNotes() throws Exception {
    ArticleDraft draft = long655();
    assertTrue(draft.build().article().text().split("\\s+").length >= 650);
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    Path out = print(briefing, "long", Locale.ENGLISH, ExportProgress.NONE);
    List<String> pages = PrintedPages.of(out);
    assertEquals(2, pages.size());
    assertEquals(15, String.join(" ", pages).split("relayed by the harbour office", -1).length - 1);
  }

  @Test
  void chosenPagesKeepTheirNumbersAndNothingOfTheOthers() throws Exception {
    ExportOrder order =
        new ExportOrder(
            BorderBriefing.whole(), null, new MessageSpeech(new Messages(Locale.ENGLISH)), ASSETS);
    Path all = print(BorderBriefing.whole(), null, Locale.ENGLISH, ExportProgress.NONE);
    List<String> pages = PrintedPages.of(all);
    Path some = folder.resolve("some.pdf");
    PageRanges ranges = PageRanges.of("1, 3-");
    new PdfPress(null, ranges).write(order, some, ExportProgress.NONE);
    assertEquals(List.of(), PrintedPages.faults(some));
    List<String> kept = new ArrayList<>(pages);
    String left = kept.remove(1);
    assertEquals(kept, PrintedPages.of(some));
    assertTrue(left.contains("2 / " + pages.size()));
    try (PDDocument document = Loader.loadPDF(some.toFile())) {
      assertEquals(pages.size() - 1, PrintedPages.pageObjects(document));
    }
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                new PdfPress(null, PageRanges.of("2, 90"))
                    .write(order, folder.resolve("none.pdf"), ExportProgress.NONE));
    assertTrue(refused.getMessage().contains("page 90"), refused.getMessage());
    for (String wrong : List.of("x", "3-2", "0", "1,,2", "-4")) {
      assertEquals(null, PageRanges.of(wrong), wrong);
    }
  }

  @Test
  void theBriefingGoesAlongInsideOnlyWhenAskedFor() throws Exception {
    MessageSpeech speech = new MessageSpeech(new Messages(Locale.ENGLISH));
    try (Bundle briefing = new BundleReader().read(SAMPLE)) {
      briefing.complete();
      ExportOrder order = new ExportOrder(briefing, "a1", speech, ASSETS);
      try (PDDocument document = Loader.loadPDF(first().toFile())) {
        assertEquals(null, document.getDocumentCatalog().getNames());
      }
      Path whole = folder.resolve("whole.pdf");
      new PdfPress(AttachedBriefing.of(SAMPLE), PageRanges.ALL)
          .write(order, whole, ExportProgress.NONE);
      assertEquals(List.of(), PrintedPages.faults(whole));
      try (PDDocument document = Loader.loadPDF(whole.toFile())) {
        var file =
            document
                .getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get("sample.briefing");
        assertEquals(
            "Source", file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")));
        assertArrayEquals(Files.readAllBytes(SAMPLE), file.getEmbeddedFile().toByteArray());
      }
    }
  }

  private Path quote(String headline, String words, Locale language) throws Refusal, IOException {
    ArticleDraft draft = new ArticleDraft("quote", headline + "\n\n" + words + " 7 carts came.");
    draft.estimate(
        "7 carts",
        Bound.UNSTATED,
        "7",
        Review.PROPOSED,
        draft.link("the port", AgentRole.ESTIMATOR, null, null));
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    return print(briefing, "quote", language, ExportProgress.NONE);
  }

  @Test
  void wordsOfManyScriptsAreDrawnAndTakenOutAsTheyAreRead() throws Exception {
    String hebrew = "עגלה אחת (גדולה) 72 ועוד אחת";
    String arabic = "قال الميناء لا عربة في المدينة";
    Path out =
        quote(
            "What the port said of مُدّة",
            "It said “" + hebrew + "” and “" + arabic + "”, then 로동신문 △ and 一车 ㎞.",
            Locale.KOREAN);
    assertEquals(List.of(), PrintedPages.faults(out));
    String all = String.join(" ", PrintedPages.of(out));
    assertFalse(all.contains("□"), all);
    for (String words : List.of(hebrew, arabic, "مُدّة", "동신문 △", "一车 ㎞")) {
      assertTrue(all.contains(words), words + " is not in " + all);
    }
  }

  @Test
  void aParagraphThatBeginsAtTheRightIsPrinted() throws Exception {
    String words = "قال الميناء إن 72 عربة (Border Institute) عبرت الجسر.";
    Path out = quote("A report", words + "\n\nThen", Locale.ENGLISH);
    assertEquals(List.of(), PrintedPages.faults(out));
    String all = String.join(" ", PrintedPages.of(out));
    for (String part : List.of("قال الميناء إن", "عربة", "Border Institute", "عبرت الجسر")) {
      assertTrue(all.contains(part), part + " is not in " + all);
    }
  }

  @Test
  void whatNoFontHasIsNamed() throws Exception {
    Path out = quote("A report", "It said “ไทย”, “हिंदी” and \uD83D\uDE00.", Locale.ENGLISH);
    assertEquals(List.of(), PrintedPages.faults(out));
    String all = String.join(" ", PrintedPages.of(out));
    assertTrue(
        all.contains(
            "□ stands for letters and signs that these pages have no font for; the briefing has"
                + " them: Devanagari, Thai, grinning face (U+1F600)."),
        all);
  }

  @Test
  void theFiguresOfEachPageAreThoseWhoseWordsStandOnIt() throws Exception {
    ExportOrder order =
        new ExportOrder(
            BorderBriefing.whole(), null, new MessageSpeech(new Messages(Locale.ENGLISH)), ASSETS);
    List<String> pages =
        PrintedPages.of(print(BorderBriefing.whole(), null, Locale.ENGLISH, ExportProgress.NONE));
    Set<EstimateId> all = new HashSet<>();
    for (int page = 1; page <= pages.size(); page++) {
      Set<EstimateId> shown = new HashSet<>();
      new PdfPress(null, PageRanges.of(String.valueOf(page)))
          .write(
              order,
              folder.resolve("page.pdf"),
              new ExportProgress() {
                @Override
                public void made(int articles, int of) {}

                @Override
                public void shown(Set<EstimateId> figures) {
                  shown.addAll(figures);
                }

                @Override
                public boolean cancelled() {
                  return false;
                }
              });
      all.addAll(shown);
      for (var summary : order.briefing().info().articles()) {
        MarkedArticle marked = order.briefing().article(summary.id());
        for (Estimate estimate : marked.findings().estimates()) {
          String note = estimate.quantity().asWritten();
          assertEquals(
              spaced(pages.get(page - 1), note),
              shown.contains(new EstimateId(summary.id(), estimate.id())),
              note + " on page " + page);
        }
      }
    }
    assertEquals(14, all.size(), "each of them stands somewhere");
  }

  @Test
  void aReportOfManyFiguresInManyScriptsIsAccessible() throws Exception {
    int count = Integer.getInteger("figures", 100);
    List<String> said =
        List.of(
            " in the week of the long rain, the clerk at the gate wrote down, and he would not say",
            " 비가 길게 내린 그 주에 문을 지키는 서기는 수레의 수를 적었고 더는 말하지 않았다:",
            " 在那个长雨的一周里，守门的书记员写下了车辆的数目，并且不愿多说：",
            " בשבוע של הגשם הארוך רשם הפקיד את מספר העגלות, ולא אמר דבר:",
            " في أسبوع المطر الطويل كتب الكاتب عدد العربات ولم يقل شيئا:");
    StringBuilder text = new StringBuilder("Carts by the day");
    for (int i = 1; i <= count; i++) {
      text.append(i % 3 == 1 ? "\n\n" : "")
          .append(said.get(i / 3 % 5).substring(i % 3 == 1 ? 1 : 0));
      text.append(" some ").append(1000 + i).append(" carts (").append(i).append(").");
    }
    ArticleDraft draft = new ArticleDraft("carts", text.toString());
    List<String> pages = printed(draft, count);
    for (int i = 1; i <= count; i++) {
      String note = "according to the clerk of gate " + i + " (inferred)";
      List<String> noted = pages.stream().filter(page -> spaced(page, note)).toList();
      assertEquals(1, noted.size(), note);
      // Once in the text, and twice in the note.
      assertEquals(4, noted.getFirst().split((1000 + i) + "\\s*carts", -1).length, note);
    }
  }

  /// Prints an article with so many carts, each counted by a clerk of its own, and returns the
  /// words of its pages.
  private List<String> printed(ArticleDraft draft, int count) throws Exception {
    for (int i = 1; i <= count; i++) {
      draft.estimate(
          (1000 + i) + " carts",
          Bound.APPROXIMATELY,
          "some",
          Review.PROPOSED,
          draft.link("the clerk of gate " + i, AgentRole.ESTIMATOR, null, null));
    }
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    Path out = print(briefing, "carts", Locale.ENGLISH, ExportProgress.NONE);
    assertEquals(List.of(), PrintedPages.faults(out));
    return PrintedPages.of(out);
  }
}
