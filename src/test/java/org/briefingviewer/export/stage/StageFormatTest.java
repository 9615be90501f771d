// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.GivenStops;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageFormatTest {
  private static final Path ASSETS = Path.of(System.getProperty("briefing.home", "."), "assets");

  private static final Act ACT =
      new Act("1", "A. Editor", OffsetDateTime.parse("2026-05-03T10:00:00Z"), null);

  @TempDir Path folder;

  private String write(Briefing briefing, Locale language, boolean notes)
      throws Refusal, IOException {
    Path out = folder.resolve("stage.html");
    MessageSpeech speech = new MessageSpeech(new Messages(language));
    assertTrue(
        new StageFormat(notes)
            .write(new ExportOrder(briefing, null, speech, ASSETS), out, ExportProgress.NONE));
    return Files.readString(out);
  }

  private static List<PageBlock> flat(List<PageBlock> blocks) {
    List<PageBlock> all = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.Beside beside) {
        beside.columns().forEach(column -> all.addAll(flat(column)));
      } else {
        all.add(block);
      }
    }
    return all;
  }

  private static String plain(String words) {
    return words.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  @Test
  void whatElseIsSaidOfATieIsFoldedAndAMissingMarkIsToldToTheSpeakerAlone() throws Exception {
    try (Bundle briefing = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
      briefing.complete();
      Element folded =
          Jsoup.parse(write(briefing, Locale.ENGLISH, false)).select("details").first();
      assertEquals("1 more statement: mending (1)", folded.select("summary").text());
      assertFalse(folded.hasAttr("open"));
      assertTrue(folded.text().contains("Relations with China cooled"), folded.text());
      Briefing unmarked =
          Revision.of(
                  briefing,
                  name -> {
                    throw new AssertionError(name);
                  })
              .with(new BriefingEdit.SetHandling(ACT, null, briefing.about().handling(), null));
      Element first = Jsoup.parse(write(unmarked, Locale.ENGLISH, true)).select(".stop").first();
      assertEquals(0, first.select(".band").size());
      assertTrue(first.select(".notes").text().startsWith("No handling mark is set."));
    }
  }

  @Test
  void everyStopOfTheSampleStandsInItWithAllThatTheRoomSees() throws Exception {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      try (Bundle briefing = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
        briefing.complete();
        Document document = Jsoup.parse(write(briefing, language, false));
        List<Stop> stops = briefing.stops();
        assertEquals(stops.size(), document.select(".stop").size());
        StopPages pages = new StopPages(briefing, new Messages(language), new QuotePlacer());
        int gaps = 0;
        int pictures = 0;
        for (int i = 0; i < stops.size(); i++) {
          StopPage page = pages.of(stops.get(i));
          Element section = document.select(".stop").get(i);
          String said = plain(section.text());
          for (HandlingMark mark : page.marks()) {
            assertTrue(plain(section.select(".band").text()).contains(mark.text()), said);
          }
          assertTrue(said.contains(plain(page.origin())), said);
          for (PageBlock block : flat(page.opened().blocks())) { // what is folded leaves too
            for (PageRun run : block.runs()) {
              assertTrue(said.contains(plain(run.words())), run + " is not in: " + said);
              gaps += run.look() == PageRun.Look.GAP ? 1 : 0;
            }
            if (block instanceof PageBlock.Drawn drawn) {
              List<String> heard = section.select("svg").eachAttr("aria-label");
              assertTrue(
                  heard.stream().anyMatch(each -> plain(each).equals(plain(drawn.spoken()))),
                  heard::toString);
              String narrow = new Messages(language).text("stage.graphic.narrow");
              assertFalse(heard.contains(narrow), "it is drawn, and is not said to be too large");
              pictures += drawn.narrow().equals(narrow) ? 1 : 0;
            }
          }
        }
        assertTrue(pictures > 0, "no triangle was looked at");
        assertTrue(gaps > 0, "no gap was looked for");
        assertEquals(gaps, document.select(".run-gap").size(), "a gap looks like one");
      }
    }
  }

  @Test
  void itLoadsNothingAndRunsOnlyItsOwnScript() throws Exception {
    try (Bundle briefing = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
      briefing.complete();
      String html = write(briefing, Locale.ENGLISH, false);
      Document document = Jsoup.parse(html);
      assertEquals(0, document.select("[src], [href], link, iframe, object, [style]").size());
      String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertTrue(policy.startsWith("default-src 'none';"), policy);
      assertTrue(
          policy.contains("script-src '" + hash(document.expectFirst("script").data()) + "'"));
      assertTrue(policy.contains("style-src '" + hash(document.expectFirst("style").data()) + "'"));
      assertFalse(policy.contains("unsafe"), policy);
      assertTrue(html.contains("@font-face{font-family:'Noto Sans KR'"), "Hangul has its letters");
      assertTrue(html.length() < 1_500_000, "only the letters that are shown: " + html.length());
      assertEquals(html, write(briefing, Locale.ENGLISH, false), "the same bytes twice");
    }
  }

  private static String hash(String words) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void theSpeakersNotesLeaveOnlyWhenAsked() throws Exception {
    try (Bundle briefing = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
      briefing.complete();
      String notes = briefing.stops().getFirst().plan().notes();
      assertFalse(notes.isBlank());
      assertFalse(write(briefing, Locale.ENGLISH, false).contains(notes));
      assertTrue(write(briefing, Locale.ENGLISH, true).contains(notes));
    }
  }

  @Test
  void withoutAStopThereIsNoFile() {
    Refusal e =
        assertThrows(Refusal.class, () -> write(BorderBriefing.whole(), Locale.ENGLISH, false));
    assertTrue(e.getMessage().contains("Nothing is presented yet"), e.getMessage());
    assertFalse(Files.exists(folder.resolve("stage.html")));
  }

  @Test
  void anyNumberOfStopsLeavesAndNothingElseIsLeft() throws Exception {
    try (Bundle briefing = new BundleReader().read(ASSETS.resolve("sample/sample.briefing"))) {
      Stop first = briefing.stops().getFirst();
      Briefing many = new GivenStops(briefing, Collections.nCopies(4000, first));
      Document document = Jsoup.parse(write(many, Locale.ENGLISH, false));
      assertEquals(4000, document.select(".stop").size());
      assertEquals("4000 / 4000", document.select(".stop .place").last().text());
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("stage.html")), left.toList());
    }
  }
}
