// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.place.ChangedFile;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.export.SameFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// The file into which a verb writes a revision.
///
/// @param file the briefing
/// @param out where the revision goes, or null for in place of the briefing
public record RevisedFile(Path file, @Nullable Path out, VerbStreams streams) {

  /// Returns where the journal of a window that edits the briefing lies.
  ///
  /// @param base the briefing, which may be locked
  public JournalPlace journal(Bundle base) {
    return JournalPlace.beside(file).under(base.lock());
  }

  /// Returns the file that is written.
  public Path target() {
    return out == null ? file : out;
  }

  /// Writes a revision.
  ///
  /// @return whether it lies under its name now, so that this can be said
  /// @throws Refusal when the briefing would be written over and has edits that no file holds yet,
  ///   or was changed since it was read
  public boolean write(Bundle base, Revision now) throws IOException, Refusal {
    return write(base, now, null);
  }

  /// Writes a revision as the other does.
  ///
  /// @param signer signs its seal; null where nobody does
  boolean write(Bundle base, Revision now, @Nullable SealSigner signer)
      throws IOException, Refusal {
    SavedBriefing whole = saved(now);
    SavedBriefing saved = signer == null ? whole : whole.signedBy(signer);
    if (out == null || SameFile.is(out, file)) {
      inPlace(base, saved);
      return true;
    }
    return new OutFile(out, streams).write(to -> new BundleWriter().write(saved, base, to));
  }

  private static SavedBriefing saved(Revision now) {
    Revision sealed = now.sealedBefore();
    return new SavedBriefing(
        now, now.edited(), now.edits(), Map.of(), sealed == null ? null : saved(sealed), null);
  }

  /// A window that edits the briefing has its journal; what it has not saved would be lost.
  private void inPlace(Bundle base, SavedBriefing saved) throws IOException, Refusal {
    JournalPlace place = journal(base);
    JournalLook left = JournalLook.at(place, base.digest());
    if (!left.holdsEdits() && !left.problems().isEmpty()) {
      Problem problem = left.problems().getFirst();
      throw new Refusal(
          problem.where(),
          problem.what(),
          "Move it away, or write the revised briefing elsewhere (-o).");
    }
    if (left.holdsEdits()) {
      throw new Refusal(
          place.file().toString(),
          "The briefing has edits that are not saved.",
          "Open it and save or discard them, or write the revised briefing elsewhere (-o).");
    }
    Journal turn = Journal.open(place, base.digest(), left);
    try {
      new BundleWriter()
          .write(saved, base, new SaveTarget(target(), new ReplaceableFile.Known(null)));
    } catch (ChangedFile e) {
      throw new Refusal(
          target().toString(),
          "Another program changed it while this command worked, so nothing was written.",
          "Run the command again.");
    } finally {
      turn.end();
    }
  }
}
