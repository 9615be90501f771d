// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;

/// Runs a verb for which people wait, and says nothing, so that the start-up cache has the classes
/// of the command line, of reading a text and of comparing it with a briefing.
final class VerbTraining {
  private static final String DRAFT =
      """
      About 600 soldiers had been killed by January 2025, the intelligence service said, citing
      prisoners. The ministry estimated in March that at least $3 billion, or 30 percent of the
      budget, may have been earned. Relations between both neighbours are improving, it said, but
      experts doubt that. The treaty was signed on 19 June 2024.
      """;

  private VerbTraining() {}

  /// Compares a draft with the sample.
  ///
  /// @return the status with which it ended
  static int run(ProgramFolders places) {
    VerbStreams streams =
        new VerbStreams(
            new ByteArrayInputStream(DRAFT.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    return new CommandLineProgram(
            streams,
            new PictureStudio(places, streams.keys()),
            new ExportOffice(places, streams.keys()),
            new CopyMemory(places.issued(), Clock.system(ZoneOffset.UTC)),
            new PresentationStart(places, streams.keys(), false),
            new OwnFolders(new KeyFolder(places.keys()), places.indexes()))
        .run(new String[] {"draft", "-", "--against", places.sample().toString()});
  }
}
