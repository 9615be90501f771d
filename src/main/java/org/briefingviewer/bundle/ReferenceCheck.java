// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Tie;

/// Finds names of things across a bundle's files that lead nowhere.
record ReferenceCheck(Bundle bundle) {
  private static final String CORRECT = "Correct the id, or add what it names.";

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
            (article, ids) ->
                ids.stream()
                    .filter(id -> !references.contains(id))
                    .forEach(
                        id ->
                            problems.add(
                                problem(
                                    ManifestWire.FILE + "#/bv:sources/" + article,
                                    "There is no reference " + id + "."))));
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
    return problems;
  }

  private static Problem problem(String where, String what) {
    return new Problem(where, what, CORRECT);
  }
}
