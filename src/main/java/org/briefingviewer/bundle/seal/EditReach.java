// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.seal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.bundle.wire.edit.GroupsWire;
import org.briefingviewer.bundle.wire.edit.ReadingsWire;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.TouchedArticles;
import org.jspecify.annotations.Nullable;

/// What some edits may have changed, by the names of a [SealedList]. Within a file that an edit
/// reaches nothing is told apart: a seal has a digest of each file, not of each figure.
final class EditReach {
  private static final String LIST = ManifestWire.digestName(ManifestWire.ARTICLES);
  private static final String SOURCES = ManifestWire.digestName(ManifestWire.SOURCES);
  private static final String TITLE = ManifestWire.digestName("title");
  private static final String NAME = ManifestWire.digestName("name");
  private static final String HANDLING = ManifestWire.digestName("bv:handling");

  private final Function<String, @Nullable String> owner;
  private final Set<String> names = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private boolean everyArticle;
  private boolean knowledge;

  /// @param owner gives the id of the article to which a file belongs, or null
  /// @param history in which edits are looked up that others take back
  EditReach(
      Function<String, @Nullable String> owner,
      List<BriefingEdit> edits,
      List<BriefingEdit> history) {
    this.owner = owner;
    edits.forEach(edit -> add(edit, history));
  }

  private void add(BriefingEdit edit, List<BriefingEdit> history) {
    Set<String> touched = TouchedArticles.of(edit);
    if (!touched.isEmpty()) {
      articles.addAll(touched);
      knowledge = true;
      names.add(LIST);
    }
    switch (edit) {
      case BriefingEdit.OfStops _ -> names.add(StopsWire.FILE);
      case BriefingEdit.DecideGroups _ -> names.add(GroupsWire.FILE);
      case BriefingEdit.JoinTranslation _ -> names.add(TranslationsWire.FILE);
      case BriefingEdit.MergeReading _, BriefingEdit.Adjudicate _ -> names.add(ReadingsWire.FILE);
      case BriefingEdit.ReviseAgents _ -> {
        everyArticle = true;
        knowledge = true;
        names.add(LIST);
      }
      case BriefingEdit.Retitle _ -> names.addAll(Set.of(TITLE, NAME));
      case BriefingEdit.SetHandling set when set.place() == null -> names.add(HANDLING);
      case BriefingEdit.AddArticles add -> {
        names.addAll(Set.of(SOURCES, TITLE, NAME));
        add.articles().stream()
            .map(BriefingEdit.AddArticles.Added::original)
            .filter(original -> original != null)
            .forEach(original -> names.add("originals/" + original.name()));
      }
      case BriefingEdit.RemoveArticle remove -> {
        articles.add(remove.articleId());
        knowledge = true;
        names.addAll(Set.of(LIST, SOURCES));
      }
      case BriefingEdit.DescribeArticle _ -> names.add(SOURCES);
      case BriefingEdit.MoveArticle _, BriefingEdit.NameArticle _ -> names.add(LIST);
      case BriefingEdit.TakeBack back -> takenBack(back, history);
      case BriefingEdit.Settle _,
          BriefingEdit.Amend _,
          BriefingEdit.RuleOutTie _,
          BriefingEdit.Rate _,
          BriefingEdit.DateArticle _,
          BriefingEdit.RestoreLines _,
          BriefingEdit.SetHandling _,
          BriefingEdit.SealBriefing _ -> {
        // the articles that they touch, or nothing that is sealed
      }
    }
  }

  private void takenBack(BriefingEdit.TakeBack back, List<BriefingEdit> history) {
    knowledge = true;
    names.addAll(Set.of(LIST, SOURCES, ReadingsWire.FILE));
    for (BriefingEdit edit : history) {
      if (edit.act().id().equals(back.edit()) && !(edit instanceof BriefingEdit.TakeBack)) {
        add(edit, history);
      }
    }
  }

  boolean reaches(String name) {
    if (names.contains(name)) {
      return true;
    }
    String article = owner.apply(name);
    return article == null
        ? knowledge && (name.startsWith("knowledge/") || name.equals("references.csl.json"))
        : everyArticle || articles.contains(article);
  }
}
