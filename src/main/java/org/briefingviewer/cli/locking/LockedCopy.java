// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.locking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.Refusal;

/// The same briefing in another file, which is locked or not.
record LockedCopy(Bundle base, Path out, VerbStreams streams) {
  /// Writes it.
  ///
  /// @return whether it lies under its name now, so that this can be said
  boolean write(Locking locking) throws IOException, Refusal {
    SavedBriefing same = new SavedBriefing(base, Set.of(), List.of(), Map.of());
    return new OutFile(out, streams)
        .write(
            to ->
                new BundleWriter()
                    .write(
                        same,
                        base,
                        new SaveTarget(to, new ReplaceableFile.Anything(), locking, digest -> {})));
  }
}
