// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.addition.LazyExtractor;
import org.briefingviewer.intake.addition.LazyImporter;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// The models that bring articles in, put their lines back, and bring data in again.
///
/// @param formerly where earlier versions of the program kept what was imported; need not exist
/// @param extractor what finds figures and ties in them
/// @param importer what reads them
public record ImportModels(
    ArticleImports imports,
    DroppedLines leftOut,
    DataArrival data,
    Path formerly,
    Supplier<Extractor> extractor,
    Supplier<ArticleImporter> importer) {
  /// What the models have around them.
  ///
  /// @param opener opens briefings
  /// @param samples the briefings that come with the program
  /// @param formerly where earlier versions of the program kept what was imported
  public record Around(BriefingOpener opener, SampleFiles samples, Path formerly) {}

  /// Makes them over what is read; they share the importer.
  public static ImportModels over(
      ReadingSession reading, Document document, Around around, Supplier<TaskRunner> works) {
    LazyExtractor extractor = new LazyExtractor();
    LazyImporter importer =
        new LazyImporter(
            () -> new ArticleImporter(new Ingest(ApartReader.withThisProgram()), extractor.get()));
    return new ImportModels(
        new ArticleImports(
            reading, document, around.opener(), importer, around.samples(), works.get()),
        new DroppedLines(reading, reading, reading, document, importer, works.get()),
        new DataArrival(reading, document, works.get()),
        around.formerly(),
        extractor,
        importer);
  }

  /// Says in whose name articles come in and lines are put back.
  public void by(@Nullable String name) {
    imports.by(name);
    leftOut.by(name);
  }

  /// Returns the briefings that earlier versions of the program made of what was imported.
  public List<Path> before() {
    if (!Files.isDirectory(formerly)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(formerly)) {
      return files.filter(file -> file.toString().endsWith(".briefing")).sorted().toList();
    } catch (IOException e) {
      return List.of(); // it cannot be looked into
    }
  }
}
