// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.briefingviewer.bundle.BundleAssembly;
import org.briefingviewer.bundle.PackedFile;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.intake.KnowledgeCollector.ArticleKnowledge;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.jspecify.annotations.Nullable;

/// Puts what was read together into a briefing, in the order of the files: once through all
/// articles for what they bring to the briefing as a whole, and once to write them, since each
/// names its agents as the briefing as a whole does. The articles are `a1`, `a2` and so on.
public final class PieceJoiner {
  private final BatchImport intake;
  private final List<BatchImport.Taken> taken;
  private final Wishes wishes;
  private final Set<BatchImport.Taken> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Problem> leftOut = new ArrayList<>();

  /// What the briefing is to be.
  ///
  /// @param title what it is called, or null for the first headline
  /// @param created when it was made
  /// @param revision what becomes of each article
  /// @param known what becomes of what it knows, given that and each article's raw file name
  /// @param stops what is presented
  public record Wishes(
      @Nullable String title,
      @Nullable HandlingMark handling,
      OffsetDateTime created,
      Revision revision,
      BiFunction<Knowledge, Map<String, String>, Knowledge> known,
      List<Stop> stops) {
    public Wishes {
      stops = List.copyOf(stops);
    }

    /// A briefing that presents nothing yet.
    public Wishes(
        @Nullable String title,
        @Nullable HandlingMark handling,
        OffsetDateTime created,
        Revision revision,
        BiFunction<Knowledge, Map<String, String>, Knowledge> known) {
      this(title, handling, created, revision, known, List.of());
    }

    /// A briefing that holds what was found and no more.
    public static Wishes plain(OffsetDateTime created) {
      return new Wishes(null, null, created, marked -> marked, (known, names) -> known);
    }
  }

  /// What a person decided about what was found.
  @FunctionalInterface
  public interface Revision {
    MarkedArticle of(MarkedArticle article) throws Refusal;
  }

  /// Told of each article, in the order of the files, in the caller's thread.
  @FunctionalInterface
  public interface Listener {
    /// @param number of the article, from 1
    /// @param notes what a person should look at in it, each naming the file
    void joined(int number, RawArticle file, MarkedArticle article, List<Problem> notes);
  }

  public PieceJoiner(BatchImport intake, BatchImport.Harvest harvest, Wishes wishes) {
    this.intake = intake;
    this.taken = new ArrayList<>(harvest.taken());
    this.wishes = wishes;
  }

  /// What comes of one article on the way.
  private sealed interface Outcome {
    /// @param article null where it is so large that others could not wait beside it
    record First(
        int index,
        String headline,
        ImportPiece piece,
        @Nullable MarkedArticle article,
        ArticleKnowledge brought)
        implements Outcome {}

    record Last(ImportPiece piece, BundleAssembly.Ready article) implements Outcome {}

    /// The program failed on it.
    record Failed(BatchImport.Taken taken, Problem problem) implements Outcome {}
  }

  /// What is done with one article; what it fails with is said of its file alone.
  @FunctionalInterface
  private interface Turn {
    Outcome of(ImportPiece piece, MarkedArticle article);
  }

  /// What the articles bring, and the title that they give the briefing.
  ///
  /// @param articles how many there are; of none no briefing can be written
  public record Joined(Knowledge knowledge, String title, int articles) {}

  /// Returns what was read and had to be left out all the same, and why.
  public List<Problem> leftOut() {
    return List.copyOf(leftOut);
  }

  /// Goes through all articles for what they bring. One on which the program fails is left out, and
  /// since the ids of those behind it change with that, they are gone through again.
  ///
  /// @throws Refusal when the revision refuses an article
  /// @throws IOException when what was kept cannot be read
  public Joined gather(Listener listener) throws IOException, Refusal, InterruptedException {
    while (true) {
      KnowledgeCollector gathering = intake.importer().gathering();
      Map<String, String> names = new LinkedHashMap<>();
      List<String> headline = new ArrayList<>(1);
      boolean whole =
          run(
              at ->
                  (piece, marked) ->
                      new Outcome.First(
                          at,
                          marked.article().headline(),
                          piece,
                          large(at) ? null : marked,
                          gathering.brought(marked)),
              outcome -> {
                if (outcome instanceof Outcome.First first) {
                  if (headline.isEmpty()) {
                    headline.add(first.headline());
                  }
                  names.put(id(first.index()), first.piece().rawName());
                  gathering.add(first.brought());
                  if (told.add(taken.get(first.index()))) {
                    tell(listener, first);
                  }
                }
              });
      if (whole) {
        String given = wishes.title();
        String first = headline.isEmpty() ? "" : headline.getFirst();
        Knowledge known = wishes.known().apply(gathering.knowledge(), names);
        return new Joined(known, given == null ? first : given, taken.size());
      }
    }
  }

  private boolean large(int at) {
    return intake.room().isMuch(taken.get(at).place().length());
  }

  private void tell(Listener listener, Outcome.First first) throws IOException, Refusal {
    RawArticle file = taken.get(first.index()).file();
    List<Problem> notes = first.piece().notes();
    MarkedArticle article = first.article();
    if (article != null) {
      listener.joined(told.size(), file, article, notes);
      return;
    }
    Turn telling =
        (piece, again) -> {
          listener.joined(told.size(), file, again, notes);
          return first;
        };
    if (outcome(first.index(), telling) instanceof Outcome.Failed failed) {
      throw new Refusal(List.of(failed.problem()));
    }
  }

  /// Writes the briefing. Until it is whole, an old one stays. An article on which the program
  /// fails is left out; the others are written.
  ///
  /// @param written told how many articles are written
  /// @return whether there is a briefing: not when every article was left out
  /// @throws Refusal when it would be larger than a briefing may be
  /// @throws IOException when it cannot be written
  public boolean write(Joined joined, ImportJournal folder, Path out, IntConsumer written)
      throws IOException, Refusal, InterruptedException {
    Joined now = joined;
    while (now.articles() > 0) {
      if (wrote(now, folder, out, written)) {
        return true;
      }
      now = gather((number, file, article, notes) -> {});
    }
    return false;
  }

  private boolean wrote(Joined joined, ImportJournal folder, Path out, IntConsumer written)
      throws IOException, Refusal, InterruptedException {
    OriginalNames originals = new OriginalNames();
    Files.deleteIfExists(folder.file("spool")); // should somebody have laid a link there
    try (BundleAssembly assembly =
        new BundleAssembly(folder.file("spool"), joined.knowledge().agents())) {
      AtomicInteger number = new AtomicInteger();
      boolean whole =
          run(
              at -> (piece, marked) -> new Outcome.Last(piece, assembly.ready(marked)),
              outcome -> {
                if (outcome instanceof Outcome.Last last) {
                  assembly.add(last.article());
                  PackedFile original = intake.originals() ? last.piece().original() : null;
                  if (original != null) {
                    assembly.addOriginal(originals.nameFor(last.piece().rawName()), original);
                  }
                  written.accept(number.incrementAndGet());
                }
              });
      if (whole) {
        if (!wishes.stops().isEmpty()) {
          assembly.addStops(wishes.stops());
        }
        BundleInfo info =
            ArticleImporter.titled(joined.title(), wishes.handling(), wishes.created());
        assembly.write(info, joined.knowledge(), this::text, out);
      }
      return whole;
    }
  }

  /// Goes through all articles once, and takes those away on which the program failed.
  ///
  /// @param turns what is done with the article at an index
  /// @return whether it failed on none
  private boolean run(IntFunction<Turn> turns, OrderedWork.Sink<Outcome> sink)
      throws IOException, Refusal, InterruptedException {
    List<Outcome.Failed> failed = new ArrayList<>();
    intake
        .order()
        .run(
            IntStream.range(0, taken.size()).iterator(),
            at -> outcome(at, turns.apply(at)),
            outcome -> {
              if (outcome instanceof Outcome.Failed one) {
                failed.add(one);
              } else {
                sink.take(outcome);
              }
            });
    for (Outcome.Failed one : failed) {
      taken.remove(one.taken());
      leftOut.add(one.problem());
    }
    return failed.isEmpty();
  }

  private Outcome outcome(int at, Turn turn) throws IOException, Refusal {
    BatchImport.Taken from = taken.get(at);
    try {
      return intake
          .room()
          .read(
              from.file().name(),
              intake.room().neededFor(from.place().length()),
              () -> {
                ImportPiece piece = intake.pieces().read(from.place());
                return turn.of(piece, wishes.revision().of(piece.article().read(id(at))));
              });
    } catch (UnreadableFile e) {
      return new Outcome.Failed(from, e.problem());
    }
  }

  private static String id(int at) {
    return "a" + (at + 1);
  }

  private @Nullable String text(String id) {
    try {
      int at = Integer.parseInt(id.substring(1)) - 1;
      return intake.pieces().words(taken.get(at).place());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
