// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// A program that edits, saves and imports as fast as chance wants, for a trial that ends it. It
/// has the document, the journal and the threads of the real one, and no window. What the briefing
/// is to be is printed before each action and that it was done after it, a line each:
///
/// - `to NUMBER PRINT`: it is about to be that ([Print]); 0 is how it was found,
/// - `done NUMBER NANOS`: it is, since then by [System#nanoTime()],
/// - `saved`, `imported`: a file was written,
/// - `not NUMBER`: it was not done after all, and why was said,
/// - `wrong WHAT`: what must never be said; on a full disk, nothing but that it is full.
final class Reviewer {
  /// As in the program.
  private static final long LATER_MILLIS = 500;

  private static final long FOR_EVER = Long.MAX_VALUE;

  private final Random random;
  private final RandomEdits handlers;
  private final ReadingSession session;
  private final Document document;
  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final ExecutorService background =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

  /// What the briefing was after each action that stands or can be done again.
  private final List<String> prints = new ArrayList<>();

  private int at;
  private int number;
  private boolean saving;
  private int problems;

  private Reviewer(Path folder, long seed) {
    random = new Random(seed);
    TaskRunner work = new TaskRunner(background, deliveries::add);
    session =
        new ReadingSession(
            new BundleOpener(own(folder), LockedWork.keys()), () -> work(background));
    ExecutorService writing =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    Executor later =
        CompletableFuture.delayedExecutor(LATER_MILLIS, TimeUnit.MILLISECONDS, background);
    document =
        new Document(
            session,
            new DocumentContext(
                own(folder),
                new UnsavedBriefings(folder.resolve("drafts")),
                writing,
                later,
                OffsetDateTime::now),
            work);
    document.problemProperty().subscribe(this::problem);
    handlers = new RandomEdits(document, random);
  }

  private TaskRunner work(Executor executor) {
    return new TaskRunner(executor, deliveries::add);
  }

  /// Returns the briefing that is edited in a folder.
  static Path briefing(Path folder) {
    return folder.resolve("edited.briefing");
  }

  /// Returns the user's own folder beside it.
  static Path own(Path folder) {
    return folder.resolve("own");
  }

  /// @param args the folder, a seed, and after how many actions it ends without closing anything;
  ///   for ever, when none is named
  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[0]);
    long seed = Long.parseLong(args[1]);
    long most = args.length > 2 ? Long.parseLong(args[2]) : FOR_EVER;
    Thread.ofPlatform().daemon().start(() -> Importing.forEver(folder, seed));
    if (LockHeader.isLocked(briefing(folder))) {
      Thread.ofPlatform().daemon().start(() -> LockedWork.indexForEver(folder));
    }
    new Reviewer(folder, seed).go(briefing(folder), most);
  }

  private static synchronized void say(String line) {
    System.out.println(line);
  }

  /// Says that a briefing was imported.
  static void imported() {
    say("imported");
  }

  /// Says what must never be said.
  static void wrong(Object what) {
    if (what != null) {
      say("wrong " + String.valueOf(what).replace('\n', ' '));
    }
  }

  private void problem(@Nullable Problem problem) {
    if (problem != null) {
      problems++;
      saving = false;
      wrong(problem);
    }
  }

  private void go(Path file, long most) throws Exception {
    session.open(file);
    while (!(session.stateProperty().get() instanceof LoadState.Ready)) {
      deliver(1000);
    }
    found();
    for (long handler = 0; handler < most; handler++) {
      deliver(random.nextInt(40));
      turn();
    }
    Thread.sleep(2 * LATER_MILLIS);
    Runtime.getRuntime().halt(0);
  }

  private void deliver(long millis) throws InterruptedException {
    Runnable next = deliveries.poll(millis, TimeUnit.MILLISECONDS);
    while (next != null) {
      next.run();
      next = deliveries.poll();
    }
  }

  private Briefing now() {
    return Objects.requireNonNull(session.briefing());
  }

  /// The steps that were recovered can be undone.
  private void found() throws Refusal {
    Briefing now = now();
    prints.add(Print.of(now));
    for (Revision there = now instanceof Revision left ? left : null;
        there != null && there.edit() != null;
        there = there.before()) {
      Revision before = Objects.requireNonNull(there.before());
      prints.addFirst(Print.of(before));
    }
    at = prints.size() - 1;
    say("to 0 " + prints.get(at));
    say("done 0 " + System.nanoTime());
  }

  private void turn() throws Refusal {
    int chance = random.nextInt(100);
    if (chance < 18) {
      if (document.undoableProperty().get() != null) {
        to(at - 1, document::undo);
      }
    } else if (chance < 28) {
      if (document.redoableProperty().get() != null) {
        to(at + 1, document::redo);
      }
    } else if (chance < 36) {
      save();
    } else {
      BriefingEdit edit;
      try {
        edit = handlers.any(now());
      } catch (IOException e) {
        wrong(e);
        return;
      }
      Revision next =
          now() instanceof Revision there ? there : Revision.of(now(), document.parts());
      List<String> before = List.copyOf(prints);
      String print = Print.of(next.with(edit));
      prints.subList(at + 1, prints.size()).clear();
      prints.add(print);
      if (!to(at + 1, () -> document.apply(edit))) {
        prints.clear();
        prints.addAll(before);
      }
    }
  }

  /// @return whether it was done
  private boolean to(int place, Runnable handler) throws Refusal {
    int from = at;
    int told = problems;
    String was = Print.of(now());
    number++;
    at = place;
    say("to " + number + " " + prints.get(at));
    handler.run();
    if (problems > told && Print.of(now()).equals(was)) {
      say("not " + number);
      number--;
      at = from;
      return false;
    }
    say("done " + number + " " + System.nanoTime());
    if (!Print.of(now()).equals(prints.get(at))) {
      wrong("deed " + number + " made another briefing than it should");
    }
    return true;
  }

  private void save() {
    if (!saving) {
      saving = document.unsavedProperty().get() > 0;
      document.save(
          () -> {
            saving = false;
            say("saved");
          });
    }
  }
}
