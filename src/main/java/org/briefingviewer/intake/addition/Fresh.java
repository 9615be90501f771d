// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.intake.Originals;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.EditParts;

/// An article that was read and is of no briefing yet.
///
/// @param raw what it was read from
/// @param notes what a person should look at though it came in
public record Fresh(Importer.Raw raw, MarkedArticle article, List<Problem> notes) {

  /// Makes the edit that brings articles in; what it brings in bulk is on the disk then.
  public static AddArticles edit(List<Fresh> all, Act act, Importer importer, PartFolder parts)
      throws IOException {
    Originals names = new Originals();
    List<AddArticles.Added> added = new ArrayList<>();
    for (Fresh fresh : all) {
      String id = fresh.article().article().id();
      Knowledge brings = importer.knowledge(List.of(fresh.article()));
      String part =
          parts.put(
              new EditParts.Brought(
                  fresh.article(), brings.agents(), brings.references().getFirst()));
      AddArticles.Original original =
          new AddArticles.Original(
              names.nameFor(id + "-" + fresh.raw().name()), parts.put(fresh.raw().bytes()));
      added.add(new AddArticles.Added(id, fresh.article().article().headline(), part, original));
    }
    return new AddArticles(act, added);
  }
}
