// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What the room sees of the stops of the open briefing, in one language: of each stop it is made
/// once for each revision, in the background where it was [#prepare]d, and else when it is asked
/// for. Used on the thread on which views live.
public final class PreparedPages {
  /// How many are kept; a presentation has fewer stops.
  private static final int KEPT = 1024;

  private final ShownBriefing shown;
  private final TaskRunner work;
  private final Messages messages;
  private @Nullable Revised now;

  /// @param work prepares, and does nothing else: what is prepared anew goes before
  PreparedPages(ShownBriefing shown, TaskRunner work, Messages messages) {
    this.shown = shown;
    this.work = work;
    this.messages = messages;
  }

  /// Pages that are to be made, and who is told then.
  private record Wanted(List<FutureTask<StopPage>> pages, Runnable done) {}

  /// The pages of one revision. What reads the history is for one thread at a time.
  private static final class Revised {
    private final Briefing briefing;
    private final StopPages pages;
    private final Map<Stop, FutureTask<StopPage>> made =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Stop, FutureTask<StopPage>> eldest) {
            return size() > KEPT;
          }
        };

    /// What somebody waits for, or null.
    private @Nullable Wanted first;

    /// What is made where nobody waits for anything, the newest first.
    private final Deque<Wanted> later = new ArrayDeque<>();

    Revised(Briefing briefing, Messages messages) {
      this.briefing = briefing;
      pages = new StopPages(briefing, messages, new QuotePlacer());
    }

    FutureTask<StopPage> of(Stop stop) {
      return made.computeIfAbsent(stop, each -> new FutureTask<>(() -> make(each)));
    }

    Wanted wanted(List<Stop> stops, Runnable done) {
      return new Wanted(stops.stream().map(this::of).toList(), done);
    }

    private StopPage make(Stop stop) {
      synchronized (pages) {
        return pages.of(stop);
      }
    }
  }

  private @Nullable Revised revised() {
    Briefing briefing = shown.briefing();
    Revised known = now;
    if (briefing == null) {
      known = null;
    } else if (known == null || !known.briefing.equals(briefing)) {
      known = new Revised(briefing, messages);
    }
    now = known;
    return known;
  }

  /// Returns what the room sees of a stop; nothing while no briefing is open.
  public StopPage of(Stop stop) {
    Revised there = revised();
    if (there == null) {
      return new StopPage("", List.of(), "", List.of());
    }
    FutureTask<StopPage> page = there.of(stop);
    page.run(); // at once where nobody began to; else it is as good as there
    return got(page);
  }

  /// Returns the same where it was made already, else null.
  public @Nullable StopPage ready(Stop stop) {
    Revised there = revised();
    FutureTask<StopPage> page = there == null ? null : there.made.get(stop);
    return page == null || !page.isDone() ? null : got(page);
  }

  /// Makes the pages of stops in the background, in their order; what was to be made before comes
  /// after them.
  ///
  /// @param done told when all of them are there
  public void prepare(List<Stop> stops, Runnable done) {
    Revised there = revised();
    if (there != null) {
      there.later.addFirst(there.wanted(stops, done));
      next(there);
    }
  }

  /// Makes the pages of stops that somebody waits for, in place of those that somebody waited for
  /// before, and then what else is to be made.
  ///
  /// @param done told when all of them are there; not when others were asked for before that
  public void prepareFirst(List<Stop> stops, Runnable done) {
    Revised there = revised();
    if (there != null) {
      there.first = there.wanted(stops, done);
      next(there);
    }
  }

  private void next(Revised there) {
    work.cancel();
    Wanted first = there.first;
    Wanted wanted = first == null ? there.later.peek() : first;
    if (wanted == null) {
      return;
    }
    List<FutureTask<StopPage>> open =
        wanted.pages().stream().filter(page -> !page.isDone()).toList();
    if (open.isEmpty()) {
      end(there, wanted);
      return;
    }
    work.run(
        superseded -> {
          for (FutureTask<StopPage> page : open) {
            if (!superseded.getAsBoolean()) {
              page.run();
            }
          }
          return open;
        },
        made -> end(there, wanted),
        failure -> end(there, wanted));
  }

  private void end(Revised there, Wanted wanted) {
    if (wanted.equals(there.first)) {
      there.first = null;
    } else {
      there.later.remove(wanted);
    }
    wanted.done().run();
    if (there == now) {
      next(there);
    }
  }

  private static StopPage got(FutureTask<StopPage> page) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return page.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
