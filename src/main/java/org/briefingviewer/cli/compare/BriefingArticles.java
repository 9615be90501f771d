// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// All articles of a briefing.
///
/// @param title what it is called
/// @param articles in its order
/// @param whole whether every article could be read
/// @param handling the mark on everything, or null
record BriefingArticles(
    String title, List<MarkedArticle> articles, boolean whole, @Nullable HandlingMark handling) {
  /// Reads a briefing; of an article that is broken it is said why, and the others are read.
  ///
  /// @throws Refusal when it is no briefing
  static BriefingArticles of(Path file, VerbStreams streams) throws IOException, Refusal {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      List<MarkedArticle> articles = new ArrayList<>();
      boolean whole = each(bundle, file, streams, articles::add);
      return new BriefingArticles(bundle.info().title(), articles, whole, bundle.info().handling());
    }
  }

  /// Returns what a briefing says of all its articles.
  ///
  /// @throws Refusal when it is no briefing
  static Knowledge knowledge(Path file, VerbStreams streams) throws IOException, Refusal {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      bundle.complete();
      return bundle.knowledge();
    }
  }

  /// Reads the articles of a briefing one after the other.
  ///
  /// @return whether every article could be read
  /// @throws Refusal when it is no briefing
  static boolean each(Path file, VerbStreams streams, Consumer<MarkedArticle> taker)
      throws IOException, Refusal {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      return each(bundle, file, streams, taker);
    }
  }

  private static boolean each(
      Bundle bundle, Path file, VerbStreams streams, Consumer<MarkedArticle> taker) {
    boolean whole = true;
    for (ArticleSummary summary : bundle.info().articles()) {
      try {
        MarkedArticle marked = bundle.article(summary.id());
        taker.accept(marked);
        if (!marked.unplaced().isEmpty()) {
          streams.tell(unplaced(file, summary.id(), marked.unplaced().size()));
          whole = false;
        }
      } catch (Refusal e) {
        new GivenFile(file).named(e).problems().forEach(streams::tell);
        whole = false;
      }
    }
    return whole;
  }

  private static Problem unplaced(Path file, String article, int marks) {
    return new Problem(
        file + ", " + article,
        "%d of its marks cannot be read or have no place in its text, and are left out."
            .formatted(marks),
        "See what is wrong with: briefing-viewer check " + file);
  }

  /// Returns the texts by the ids of their articles.
  Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    articles.forEach(a -> texts.put(a.article().id(), a.article().text()));
    return texts;
  }
}
