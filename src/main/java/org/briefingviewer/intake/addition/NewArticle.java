// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.OriginalNames;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.AddArticles;
import org.briefingviewer.model.edit.EditParts.AddedParts;

/// An article that was read and is of no briefing yet.
///
/// @param raw what it was read from
/// @param notes what a person should look at though it came in
public record NewArticle(ArticleImporter.Raw raw, MarkedArticle article, List<Problem> notes) {

  /// Makes the edit that brings articles in; what it brings in bulk is on the disk then.
  public static AddArticles edit(
      List<NewArticle> all, Act act, ArticleImporter importer, PartFolder parts)
      throws IOException {
    OriginalNames names = new OriginalNames();
    List<AddArticles.Added> added = new ArrayList<>();
    for (NewArticle fresh : all) {
      String id = fresh.article().article().id();
      Knowledge brings = importer.knowledge(List.of(fresh.article()));
      String part =
          parts.put(
              new AddedParts(fresh.article(), brings.agents(), brings.references().getFirst()));
      AddArticles.Original original =
          new AddArticles.Original(
              names.nameFor(id + "-" + fresh.raw().name()), parts.put(fresh.raw().bytes()));
      added.add(new AddArticles.Added(id, fresh.article().article().headline(), part, original));
    }
    return new AddArticles(act, added);
  }
}
