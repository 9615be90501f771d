// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.csv.CsvFormat;
import org.briefingviewer.export.jsonl.JsonLinesFormat;
import org.briefingviewer.export.uima.CasFormat;
import org.briefingviewer.export.w3c.WebAnnotationFormat;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That an article is a translation goes out with the data and comes back.
class JoinedDataTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample_ko.briefing");

  @TempDir private Path folder;
  private Bundle joined;

  @BeforeEach
  void open() throws Exception {
    joined = new BundleReader().open(SAMPLE);
  }

  @AfterEach
  void close() throws Exception {
    joined.close();
  }

  static List<Format> carrying() {
    return List.of(new JsonLinesFormat(), new CsvFormat(), new WebAnnotationFormat());
  }

  private Path written(Format format, Briefing briefing) throws Exception {
    Path out = folder.resolve("data." + format.ending());
    format.write(ExportedBriefing.order(briefing, null, Locale.KOREAN), out, ExportProgress.NONE);
    return out;
  }

  private static Act act(String by) {
    return new Act("urn:uuid:1", by, OffsetDateTime.parse("2027-01-05T09:00:00Z"), null);
  }

  private static Revision with(Briefing briefing, Translation to) throws Exception {
    Translation from = briefing.knowledge().translationOf("a2");
    return Revision.of(briefing, EditParts.NONE)
        .with(new BriefingEdit.JoinTranslation(act("A. Reader"), "a2", from, to));
  }

  private static DataImport taken(Briefing into, Path data) throws Exception {
    DataImport importing = new DataImport(into, new IncomingVerdicts(act("R. Reader"), true));
    importing.take("data", new DataFile(data).read());
    return importing;
  }

  @ParameterizedTest
  @MethodSource("carrying")
  void aJoinGoesOutAndComesBack(Format format) throws Exception {
    Path data = written(format, joined);
    DataImport back = taken(with(joined, null), data);
    assertEquals(List.of(), back.problems());
    assertEquals(1, back.edits().size(), back.edits().toString());
    BriefingEdit.JoinTranslation edit = (BriefingEdit.JoinTranslation) back.edits().getFirst();
    assertEquals(
        new Translation(
            "a1", "a2", new Translator.Person("서지우"), "R. Reader", LocalDate.of(2027, 1, 5)),
        edit.to());
    assertTrue(edit.act().why().startsWith("예제 담당, "), edit.act().why());
    assertEquals(List.of(), taken(joined, data).edits(), "it is there already");
  }

  @ParameterizedTest
  @MethodSource("carrying")
  void everyKindOfTranslatorComesBack(Format format) throws Exception {
    for (Translator translator :
        List.of(
            new Translator.Service("Papago"), new Translator.Outlet(), new Translator.Unknown())) {
      LocalDate on = LocalDate.of(2027, 1, 4);
      Translation join = new Translation("a1", "a2", translator, "R. Reader", on);
      Path data = written(format, with(joined, join));
      DataImport back = taken(with(joined, null), data);
      assertEquals(
          join, ((BriefingEdit.JoinTranslation) back.edits().getFirst()).to(), "by its own maker");
    }
  }

  @ParameterizedTest
  @MethodSource("carrying")
  void anotherJoinThanIsKnownStaysOutsideAndIsTold(Format format) throws Exception {
    Path data = written(format, joined);
    Translation other =
        new Translation("a1", "a2", new Translator.Outlet(), "A. Reader", LocalDate.EPOCH);
    DataImport back = taken(with(joined, other), data);
    assertEquals(List.of(), back.edits());
    assertEquals(
        List.of("예제 담당 joined it to another original or translator than is known here."),
        back.problems().stream().map(Problem::what).toList());
    Translation turned =
        new Translation("a2", "a1", new Translator.Outlet(), "A. Reader", LocalDate.EPOCH);
    Revision circle =
        with(joined, null)
            .with(new BriefingEdit.JoinTranslation(act("A. Reader"), "a1", null, turned));
    assertEquals(
        List.of("Here its original is a translation of it."),
        taken(circle, data).problems().stream().map(Problem::what).toList());
  }

  @Test
  void linesSayWhichEstimateIsWhichAndHowTheyDiffer() throws Exception {
    String lines = Files.readString(written(new JsonLinesFormat(), joined));
    String area =
        lines.lines().filter(line -> line.contains("\"17만2천500㎡\"")).findFirst().orElseThrow();
    assertTrue(area.contains("\"counterparts\": [\"a2/q12\"]"), area);
    assertTrue(area.contains("원문은 약 172,500m², 번역문은 약 17,250m²."), area);
  }

  @Test
  void aCasHasNoPlaceForAJoinButItsSpansNameTheirCounterparts() throws Exception {
    Path data = written(new CasFormat(), joined);
    assertEquals(List.of(), taken(joined, data).problems());
    assertEquals(List.of(), taken(with(joined, null), data).edits());
  }
}
