// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is presented comes in by edits, is in the file after a save, and keeps what others wrote.
class StopsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("demo.briefing");
    new BundleWriter().write(SampleContent.content(), file);
  }

  private static Act act() {
    return Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private static Revision revision(Bundle base) {
    return Revision.of(
        base,
        part -> {
          throw new Refusal(part, "It is missing.", "Bring it.");
        });
  }

  private static List<String> ids(List<Stop> stops) {
    return stops.stream().map(Stop::id).toList();
  }

  private static void save(Revision now, Bundle base, Path to) throws Exception {
    new BundleWriter().write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, to);
  }

  @Test
  @Timeout(60)
  void aListOfVeryManyStopsIsReadInTimeAndAnIdThatStandsTwiceOnce() {
    StringBuilder list = new StringBuilder("{\"stops\": [");
    for (int i = 0; i < 200_000; i++) {
      list.append(i == 0 ? "" : ",").append("{\"id\":\"s").append(i / 2);
      list.append("\",\"kind\":\"title\",\"words\":\"w\"}");
    }
    byte[] bytes = list.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(100_000, StopsWire.read(bytes).size());
  }

  @Test
  void everyKindOfStopIsReadAsItWasSavedAndChecked() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      assertEquals(List.of(), base.stops());
      Revision now = revision(base);
      for (Stop stop : SampleStops.all()) {
        now = now.with(new BriefingEdit.AddStops(act(), stop, Integer.MAX_VALUE));
      }
      save(now, base, file);
    }
    try (Bundle saved = new BundleReader().read(file)) {
      assertEquals(SampleStops.all(), saved.stops());
      assertEquals(SampleStops.all().size(), saved.history().size());
    }
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
  }

  @Test
  void whatAnotherProgramPresentsKeepsItsPlaceAndItsWords() throws Exception {
    Path foreign =
        with(
            """
            {"x": 1, "stops": [
             {"id": "s1", "kind": "empty", "colour": "black"},
             {"id": "s2", "kind": "song", "bars": 12, "seconds": 5},
             {"id": "s3", "kind": "estimate", "article": 7, "notes": "hum"},
             {"kind": "headline", "article": "a1"}]}
            """);
    Path saved = folder.resolve("saved.briefing");
    try (Bundle base = new BundleReader().read(foreign)) {
      assertEquals(
          List.of(
              new Stop.Empty("s1", Stop.Plan.NONE),
              new Stop.Unknown("s2", new Stop.Plan("", 5), "song"),
              new Stop.Unknown("s3", Stop.Plan.NONE, "estimate")),
          base.stops());
      save(revision(base).with(new BriefingEdit.MoveStop(act(), "s1", 0, 1)), base, saved);
    }
    try (Bundle after = new BundleReader().read(saved)) {
      assertEquals(List.of("s2", "s1", "s3"), ids(after.stops()));
      String text = new String(after.entries().read("briefing/stops.json"), StandardCharsets.UTF_8);
      for (String kept : List.of("\"bars\": 12", "\"seconds\": 5", "\"hum\"")) {
        assertTrue(text.contains(kept), text);
      }
    }
    told(foreign, "briefing/stops.json#/stops/3");
  }

  @Test
  void stopsThatAreNoJsonHurtNothingElse() throws Exception {
    Path broken = with("{\"stops\": [");
    try (Bundle base = new BundleReader().read(broken)) {
      assertThrows(Refusal.class, base::stops);
      Path saved = folder.resolve("saved.briefing");
      save(revision(base).with(new BriefingEdit.Retitle(act(), "The harbour", "B")), base, saved);
      try (Bundle after = new BundleReader().read(saved)) {
        assertEquals("B", after.about().title());
        assertEquals(
            "{\"stops\": [",
            new String(after.entries().read("briefing/stops.json"), StandardCharsets.UTF_8));
      }
    }
    told(broken, "briefing/stops.json");
  }

  @Test
  void whatAStopShowsAndIsNotThereIsTold() throws Exception {
    told(
        with(
            """
            {"stops": [{"id": "s1", "kind": "estimate", "article": "a1", "estimate": "e99"},
             {"id": "s2", "kind": "headline", "article": "a9"},
             {"id": "s3", "kind": "picture", "path": "media/no.png"}]}
            """),
        "no estimate e99",
        "no article a9",
        "no file media/no.png");
  }

  private Path with(String stops) throws Exception {
    byte[] bytes = stops.getBytes(StandardCharsets.UTF_8);
    String resource = ManifestEntry.of("briefing/stops.json", bytes).node().toString();
    HandMadeZip sample = HandMadeZip.ofSample(folder);
    sample.edit(
        "datapackage.json",
        j -> j.replace("\"resources\": [", "\"resources\": [" + resource + ","));
    return sample.with("briefing/stops.json", bytes).write(folder.resolve("foreign.briefing"));
  }

  private static void told(Path file, String... words) throws Exception {
    List<String> problems =
        BundleCheck.check(file, (done, all) -> {}).problems().stream()
            .map(Problem::toString)
            .toList();
    for (String each : words) {
      assertTrue(problems.stream().anyMatch(p -> p.contains(each)), each + " in " + problems);
    }
  }
}
