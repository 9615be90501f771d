// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.util.function.Supplier;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;

/// The two models that bring articles in and put their lines back.
public record Importing(Imports imports, LeftOut leftOut) {
  /// Makes them over what is read; they share the user's folder and the importer.
  public static Importing over(
      ReadingSession reading, ImportedFolder folder, Supplier<Work> works) {
    LazyImporter importer = new LazyImporter(() -> new Importer(new Ingest(), new Extractor()));
    return new Importing(
        new Imports(reading, folder, importer, works.get()),
        new LeftOut(reading, folder, importer, works.get()));
  }
}
