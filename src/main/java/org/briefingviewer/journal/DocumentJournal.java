// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.revise.InverseEdit;
import org.jspecify.annotations.Nullable;

/// Writes into the journal what a document does, so that whoever reads it after the file comes to
/// the same. The journal is begun with the first edit.
public final class DocumentJournal {
  private final DocumentContext around;

  /// The ids of the edits by which saved ones were taken back, by the ids of those.
  private final Map<String, String> takenBack = new HashMap<>();

  /// The ids of the edits that the journal has as undone.
  private final Set<String> undone = new HashSet<>();

  private Consumer<Refusal> failed;

  /// Whether this window is the one that edits, or was, the briefing that is open.
  private boolean begun;

  private @Nullable JournalKeeper keeper;

  /// What the journal says from now on, since some of what it said could not be applied; else null.
  private @Nullable List<JournalLine> instead;

  /// @param failed told when a line could not be kept
  public DocumentJournal(DocumentContext around, Consumer<Refusal> failed) {
    this.around = around;
    this.failed = failed;
  }

  /// Says who is told from now on when a line could not be kept.
  public void onFailure(Consumer<Refusal> told) {
    failed = told;
  }

  /// Takes note of what the journal of a program that ended has as undone.
  public void recovered(RecoveredWork left) {
    left.undone().forEach(edit -> undone.add(edit.act().id()));
    instead = left.missing() == 0 ? null : lines(left);
  }

  /// Returns a journal that comes to what was recovered.
  private static List<JournalLine> lines(RecoveredWork left) {
    List<JournalLine> lines = new ArrayList<>();
    if (left.now() != null) {
      left.now().edits().forEach(edit -> lines.add(new JournalLine.Done(edit)));
    }
    left.undone().forEach(edit -> lines.add(new JournalLine.Done(edit)));
    left.undone().reversed().forEach(e -> lines.add(new JournalLine.Undone(e.act().id())));
    return lines;
  }

  private JournalKeeper keeper(OpenBriefing base) throws Refusal {
    JournalKeeper there = keeper;
    if (there == null) {
      there =
          JournalKeeper.begin(
              around.goingOn(base),
              base.digest(),
              instead,
              around.writing(),
              around.later(),
              failure -> failed.accept(failure));
      keeper = there;
      instead = null;
      begun = true;
    }
    return there;
  }

  /// An edit was made.
  ///
  /// @throws Refusal when somebody else edits the briefing, or nothing can be written
  public void done(OpenBriefing base, BriefingEdit edit) throws Refusal {
    keeper(base).append(new JournalLine.Done(edit));
    undone.clear();
  }

  /// An edit that neither the file nor a save under way holds was undone.
  ///
  /// @throws Refusal as [#done] does
  public void undone(OpenBriefing base, BriefingEdit edit) throws Refusal {
    keeper(base).append(new JournalLine.Undone(edit.act().id()));
    undone.add(edit.act().id());
  }

  /// An edit that the file holds, or a save under way, was undone: another edit takes it back,
  /// since whoever reads the journal begins with the file.
  ///
  /// @throws Refusal as [#done] does
  void takenBack(OpenBriefing base, BriefingEdit edit, InverseEdit inverse) throws Refusal {
    keeper(base).append(parts -> new JournalLine.Done(inverse.edit(parts::put)));
    takenBack.put(edit.act().id(), inverse.act().id());
    undone.clear();
  }

  /// An edit that had been undone was made again.
  ///
  /// @param parts has what the edit brings in bulk; beside another journal it has to come along
  /// @throws Refusal as [#done] does
  void redone(OpenBriefing base, BriefingEdit edit, PartFolder parts) throws Refusal {
    JournalKeeper there = keeper(base);
    String id = edit.act().id();
    String by = takenBack.remove(id);
    if (by != null) {
      there.append(new JournalLine.Undone(by));
    } else if (undone.remove(id)) {
      there.append(new JournalLine.Redone(id));
    } else {
      there.append(
          beside -> {
            for (String part : edit.parts()) {
              beside.bring(part, parts);
            }
            return new JournalLine.Done(edit);
          });
    }
  }

  /// Returns whether this window has edited what is open.
  public boolean begun() {
    return begun;
  }

  /// Hears that another briefing is open.
  public void forget() {
    begun = false;
  }

  /// A save of what stands begins. What is done from now on refers to nothing that is in the
  /// journal before, so that it can be read after the old file and after the new one.
  ///
  /// @return told in the background the digest of the new file, just before that takes its name
  /// @throws Refusal as [#done] does
  public Consumer<String> saving(OpenBriefing base) throws Refusal {
    JournalKeeper there = keeper(base);
    String id = UUID.randomUUID().toString();
    there.append(new JournalLine.Saving(id));
    takenBack.clear();
    undone.clear();
    return digest -> there.force(new JournalLine.Saved(id, digest));
  }

  /// Takes the journal away: nobody wants what is in it.
  ///
  /// @throws Refusal as [#done] does
  public void discard(OpenBriefing base) throws Refusal {
    keeper(base).end();
    keeper = null;
  }

  /// Lets go of the journal.
  ///
  /// @param unsaved whether it stays, for whoever opens the briefing next
  public void leave(boolean unsaved) {
    JournalKeeper there = keeper;
    keeper = null;
    instead = null;
    takenBack.clear();
    undone.clear();
    if (there != null && unsaved) {
      there.close();
    } else if (there != null) {
      there.end();
    }
  }
}
