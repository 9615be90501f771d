// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.BundleAssembly;
import org.briefingviewer.bundle.PackedFile;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// Writes one copy: goes through the articles once to learn whom they name, and once more to write
/// them.
final class OutsiderCopy {
  private final ExportOrder order;
  private final @Nullable OriginalCopies originals;
  private final OutsiderWords told;
  private final Set<String> leaving = new LinkedHashSet<>();

  /// @param told counts what leaves and what stays
  OutsiderCopy(ExportOrder order, @Nullable OriginalCopies originals, OutsiderWords told) {
    this.order = order;
    this.originals = originals;
    this.told = told;
    if (order.articleId() == null) {
      order.briefing().info().articles().forEach(summary -> leaving.add(summary.id()));
    } else {
      leaving.add(order.articleId());
    }
  }

  /// Writes the copy.
  ///
  /// @param spool where it may lie while it is made; the caller deletes it
  /// @return false when it was cancelled
  /// @throws Refusal when the ordered article cannot be read, or an original cannot
  boolean write(Path spool, Path out, ExportProgress progress) throws Refusal, IOException {
    Briefing briefing = order.briefing();
    OutsiderKnowledge named = new OutsiderKnowledge(briefing.knowledge());
    Map<String, String> texts = new HashMap<>();
    if (!each(quiet(progress), marked -> gather(marked, named, texts))) {
      return false;
    }
    leaving.retainAll(texts.keySet());
    OutsiderKnowledge knowledge = new OutsiderKnowledge(briefing.knowledge());
    try (BundleAssembly assembly = new BundleAssembly(spool, named.agents())) {
      if (!each(progress, marked -> knowledge.add(add(marked, assembly)))) {
        return false;
      }
      addOriginals(assembly);
      addStops(assembly, new OutsiderStops(texts, knowledge::has));
      Knowledge known = knowledge.gathered();
      told.leave("works", known.references().size());
      told.leave("ratings", known.ratings().size());
      told.leave("groups", known.groups().size());
      told.leave("translations", known.translations().size());
      assembly.write(OutsiderFormat.info(briefing.info()), known, texts::get, out);
    }
    staying(briefing);
    return true;
  }

  /// What is done with an article.
  @FunctionalInterface
  private interface Step {
    void with(MarkedArticle marked) throws IOException;
  }

  private boolean each(ExportProgress progress, Step step) throws Refusal, IOException {
    return new OrderedArticles(order)
        .give(
            progress,
            new OrderedArticles.Taker() {
              @Override
              public void article(MarkedArticle marked) throws IOException {
                step.with(marked);
              }

              @Override
              public void missing(ArticleSummary summary, List<Problem> problems) {
                // It has no text that could leave: counted in staying().
              }
            });
  }

  /// The first way through is not told as progress, or it would be told twice.
  private static ExportProgress quiet(ExportProgress progress) {
    return new ExportProgress() {
      @Override
      public void made(int articles, int of) {}

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }

  private void gather(
      MarkedArticle marked, OutsiderKnowledge knowledge, Map<String, String> texts) {
    MarkedArticle copy = new OutsiderArticle(marked, leaving).copy();
    knowledge.add(copy);
    texts.put(copy.article().id(), copy.article().text());
  }

  private MarkedArticle add(MarkedArticle marked, BundleAssembly assembly) throws IOException {
    OutsiderArticle leavingArticle = new OutsiderArticle(marked, leaving);
    MarkedArticle copy = leavingArticle.copy();
    assembly.add(assembly.ready(copy));
    told.leave("articles", 1);
    told.leave("estimates", copy.findings().estimates().size());
    told.leave("ties", copy.findings().tieStates().size());
    told.leave("events", copy.findings().events().size());
    told.stay("rejected", leavingArticle.rejected());
    told.stay("plain", leavingArticle.plain());
    told.stay("unsure", leavingArticle.unsure());
    told.stay("dropped", leavingArticle.dropped());
    return copy;
  }

  private void addOriginals(BundleAssembly assembly) throws IOException, Refusal {
    if (originals == null) {
      return;
    }
    originals.each(
        (name, bytes) -> {
          assembly.addOriginal(name, PackedFile.of(name, bytes));
          told.leave("originals", 1);
        });
  }

  /// A presentation goes with the whole briefing only: its own headlines may tell of the rest.
  private void addStops(BundleAssembly assembly, OutsiderStops stops) throws IOException, Refusal {
    List<Stop> all = order.briefing().stops();
    List<Stop> copies = order.articleId() == null ? stops.of(all) : new ArrayList<>();
    if (!copies.isEmpty()) {
      assembly.addStops(copies);
    }
    told.leave("stops", copies.size());
    told.stay("stops", all.size() - copies.size());
  }

  private void staying(Briefing briefing) throws Refusal {
    int others = briefing.info().articles().size() - told.left("articles");
    told.stay("articles", others);
    told.stay("readings", briefing.readings().size());
    told.stay("seal", briefing.info().seal() == null ? 0 : 1);
    long named =
        briefing.info().articles().stream()
            .filter(summary -> leaving.contains(summary.id()) && summary.title() != null)
            .count();
    told.stay("names", (int) named);
  }
}
