// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.review.ArticleStops;
import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.RevisedBriefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What every article of the open briefing has to be looked at: the shown one at once, the others
/// in the background, and after an edit those that it changed.
final class StopReading {
  /// How long articles are gathered before they are told, in nanoseconds.
  private static final long PATIENCE = 200_000_000L;

  /// So many articles are read while somebody waits.
  private static final int FEW = 8;

  private final ShownBriefing shownBriefing;
  private final ShownArticle reading;
  private final TaskRunner work;
  private final Runnable told;

  /// What was read, by article. Of what cannot be read nothing stands here.
  private final Map<String, ArticleStops> read = new HashMap<>();

  private boolean complete;

  /// @param told hears that more was read
  StopReading(ShownBriefing shownBriefing, ShownArticle reading, TaskRunner work, Runnable told) {
    this.shownBriefing = shownBriefing;
    this.reading = reading;
    this.work = work;
    this.told = told;
  }

  /// Reads the shown article at once, and the others as soon as their list is there.
  void begin() {
    MarkedArticle shown = reading.markedArticle();
    if (shown != null) {
      put(shown);
    }
    readMissing();
    told.run();
  }

  private void readMissing() {
    Briefing briefing = shownBriefing.briefing();
    List<String> order = order();
    Set<String> known = Set.copyOf(read.keySet());
    if (briefing != null && !known.containsAll(order)) {
      complete = false;
      List<String> wanted = order.stream().filter(id -> !known.contains(id)).toList();
      work.run(
          superseded -> readAll(briefing, wanted, superseded),
          rest -> found(rest, true),
          failure -> {
            throw new IllegalStateException(failure);
          });
    } else {
      complete = shownBriefing.articlesProperty().get() != null;
    }
  }

  private List<ArticleStops> readAll(
      Briefing briefing, List<String> wanted, BooleanSupplier superseded) {
    List<ArticleStops> batch = new ArrayList<>();
    long last = System.nanoTime();
    for (String id : wanted) {
      if (superseded.getAsBoolean()) {
        break;
      }
      add(briefing, id, batch);
      if (System.nanoTime() - last > PATIENCE) {
        List<ArticleStops> now = List.copyOf(batch);
        batch.clear();
        last = System.nanoTime();
        work.deliver(
            () -> {
              if (!superseded.getAsBoolean()) {
                found(now, false);
              }
            });
      }
    }
    return batch;
  }

  /// An article that cannot be read has nothing that could be looked at; the window says elsewhere
  /// that it cannot.
  private static void add(Briefing briefing, String id, List<ArticleStops> batch) {
    try {
      batch.add(ArticleStops.of(briefing.article(id)));
    } catch (Refusal | RuntimeException e) {
      batch.add(new ArticleStops(id, List.of(), ReviewCount.NONE, 0));
    }
  }

  /// What an edit changed meanwhile is newer than what was read in the background.
  private void found(List<ArticleStops> batch, boolean last) {
    for (ArticleStops stops : batch) {
      read.putIfAbsent(stops.articleId(), stops);
    }
    complete |= last;
    told.run();
  }

  /// Takes an article as it is now.
  void put(MarkedArticle marked) {
    read.put(marked.article().id(), ArticleStops.of(marked));
  }

  /// Takes what an edit changed as it is now: what somebody looks at and a few more at once, the
  /// rest in the background.
  ///
  /// @param stop the article of the thing that somebody looks at, or null
  void revise(RevisedBriefing now, @Nullable String stop) {
    List<String> changed = now.articles().stream().filter(now.briefing()::has).toList();
    String shown = reading.articleIdProperty().get();
    List<ArticleStops> stops = new ArrayList<>();
    boolean later = false;
    for (String id : changed) {
      if (changed.size() <= FEW || id.equals(shown) || id.equals(stop)) {
        add(now.briefing(), id, stops);
      } else {
        read.remove(id);
        later = true;
      }
    }
    stops.forEach(one -> read.put(one.articleId(), one));
    if (later) {
      readMissing();
    }
  }

  void forget() {
    work.cancel();
    read.clear();
    complete = false;
  }

  /// Returns the ids of the articles in reading order, or of the shown one where the list is not
  /// there yet.
  List<String> order() {
    List<ArticleSummary> articles = shownBriefing.articlesProperty().get();
    String shown = reading.articleIdProperty().get();
    if (articles == null) {
      return shown == null ? List.of() : List.of(shown);
    }
    return articles.stream().map(ArticleSummary::id).toList();
  }

  Map<String, ArticleStops> read() {
    return read;
  }

  /// Returns a thing as it is now, or null where it is not there.
  @Nullable ReviewStop find(FindingId wanted) {
    ArticleStops there = read.get(wanted.articleId());
    Briefing briefing = shownBriefing.briefing();
    if (there == null && briefing != null && briefing.has(wanted.articleId())) {
      List<ArticleStops> one = new ArrayList<>();
      add(briefing, wanted.articleId(), one);
      there = one.getFirst();
      read.put(wanted.articleId(), there);
    }
    return there == null ? null : there.find(wanted);
  }

  ReviewProgress progress() {
    List<String> order = order();
    List<ReviewCount> counts = new ArrayList<>();
    for (String id : order) {
      ArticleStops stops = read.get(id);
      if (stops != null) {
        counts.add(stops.count());
      }
    }
    return new ReviewProgress(
        Map.copyOf(read), ReviewCount.sum(counts), complete && counts.size() == order.size());
  }
}
