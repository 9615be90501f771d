// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.translation.Translation;

/// Finds names of things across a bundle's files that lead nowhere.
///
/// @param claims those of the articles that were asked for, by the articles' ids
record ReferenceCheck(Bundle bundle, Map<String, Set<String>> claims) {
  private static final String CORRECT = "Correct the id, or add what it names.";

  ReferenceCheck(Bundle bundle) {
    this(bundle, new HashMap<>());
  }

  List<Problem> run() {
    List<Problem> problems = new ArrayList<>();
    Knowledge knowledge = bundle.knowledge();
    Set<String> articles = new HashSet<>();
    bundle.info().articles().forEach(summary -> articles.add(summary.id()));
    Set<String> references = new HashSet<>();
    for (Reference reference : knowledge.references()) {
      if (!references.add(reference.id())) {
        problems.add(
            problem(BundleReader.REFERENCES, "The id " + reference.id() + " stands twice."));
      }
    }
    knowledge
        .sources()
        .forEach(
            (article, ids) -> {
              String where = ManifestWire.FILE + "#/bv:sources/" + article;
              article(where, article, articles, problems);
              ids.stream()
                  .filter(id -> !references.contains(id))
                  .forEach(id -> problems.add(problem(where, "There is no reference " + id + ".")));
            });
    for (Tie tie : knowledge.ties()) {
      if (!knowledge.triangle().pairs().contains(tie.pair())) {
        problems.add(
            problem(BundleReader.TIES, "The triangle has no tie " + tie.pair().key() + "."));
      }
      tie.evidence().stream()
          .filter(quote -> !articles.contains(quote.articleId()))
          .forEach(
              quote ->
                  problems.add(
                      problem(
                          BundleReader.TIES,
                          "Evidence stands in no article: " + quote.articleId() + ".")));
    }
    for (Rating rating : knowledge.ratings()) {
      estimate(BundleReader.RATINGS, rating.of(), articles, problems);
    }
    circles(knowledge, problems);
    stops(articles, problems);
    return problems;
  }

  /// A text cannot have been translated from its own translation.
  private static void circles(Knowledge knowledge, List<Problem> problems) {
    for (Translation first : knowledge.translations()) {
      if (knowledge.translatedFrom(first.original(), first.translation())) {
        problems.add(
            problem(
                TranslationsWire.FILE,
                "The article " + first.translation() + " is said to be its own original."));
      }
    }
  }

  private void estimate(String where, EstimateId of, Set<String> articles, List<Problem> problems) {
    if (!articles.contains(of.articleId())) {
      problems.add(problem(where, "There is no article " + of.articleId() + "."));
      return;
    }
    try {
      if (!claims(of.articleId()).contains(of.estimateId())) {
        problems.add(
            problem(
                where,
                "The article " + of.articleId() + " has no estimate " + of.estimateId() + "."));
      }
    } catch (Refusal e) {
      // The article's own fault is told by itself.
    }
  }

  private Set<String> claims(String articleId) throws Refusal {
    Set<String> known = claims.get(articleId);
    if (known == null) {
      known = new HashSet<>();
      for (Claim claim : bundle.article(articleId).findings().claims()) {
        known.add(claim.id());
      }
      claims.put(articleId, known);
    }
    return known;
  }

  private void stops(Set<String> articles, List<Problem> problems) {
    try {
      for (Stop stop : bundle.stops()) {
        String where = StopsWire.FILE + ", " + stop.id();
        switch (stop) {
          case Stop.Passage s -> article(where, s.quote().articleId(), articles, problems);
          case Stop.OfEstimate s -> estimate(where, s.estimate(), articles, problems);
          case Stop.Computed s -> estimate(where, s.estimate(), articles, problems);
          case Stop.Comparison s ->
              s.estimates().forEach(each -> estimate(where, each, articles, problems));
          case Stop.Reports s ->
              s.estimates().forEach(each -> estimate(where, each, articles, problems));
          case Stop.Table s -> {
            s.articles().forEach(each -> article(where, each, articles, problems));
            s.estimates().forEach(each -> estimate(where, each, articles, problems));
          }
          case Stop.Graphic s -> {
            if (s.estimate() != null) {
              estimate(where, s.estimate(), articles, problems);
            }
            if (s.tie() != null) {
              tie(where, s.tie(), problems);
            }
          }
          case Stop.Headline s -> article(where, s.articleId(), articles, problems);
          case Stop.Picture s -> {
            if (!bundle.listed().containsKey(s.path())) {
              problems.add(problem(where, "There is no file " + s.path() + "."));
            }
          }
          case Stop.OfTie s -> tie(where, s.pair(), problems);
          case Stop.Title _, Stop.Empty _, Stop.Unknown _ -> {}
        }
      }
    } catch (Refusal e) {
      problems.addAll(e.problems());
    }
  }

  private static void article(
      String where, String id, Set<String> articles, List<Problem> problems) {
    if (!articles.contains(id)) {
      problems.add(problem(where, "There is no article " + id + "."));
    }
  }

  private void tie(String where, ActorPair pair, List<Problem> problems) {
    if (!bundle.knowledge().triangle().pairs().contains(pair)) {
      problems.add(problem(where, "The triangle has no tie " + pair.key() + "."));
    }
  }

  private static Problem problem(String where, String what) {
    return new Problem(where, what, CORRECT);
  }
}
