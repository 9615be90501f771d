// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.Closeable;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.LooseArticle;
import org.briefingviewer.bundle.PackedFile;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads raw files side by side and keeps each article at once, so that a stopped program goes on
/// where it was. What is finished goes to disk; no more than a few files are in memory.
public final class BatchImport implements Closeable {
  /// What an article is called until its place is known.
  private static final String ANY = "a";

  /// What waits for its turn here is small, and a long document must not hold the others up.
  private static final int AHEAD = 16;

  private final ArticleImporter importer;
  private final OrderedWork order;
  private final PieceFile pieces;
  private final MemoryShare room = new MemoryShare();
  private final boolean originals;

  private BatchImport(
      ArticleImporter importer, OrderedWork order, PieceFile pieces, boolean originals) {
    this.importer = importer;
    this.order = order;
    this.pieces = pieces;
    this.originals = originals;
  }

  /// How an intake is done.
  ///
  /// @param order how many files are worked on at a time
  /// @param originals whether copies of the raw files are kept
  /// @param maker the program's version: what another version kept is not taken over
  public record Manner(OrderedWork order, boolean originals, String maker) {}

  /// Begins in a folder, or goes on there.
  ///
  /// @throws IOException when the folder cannot be used
  public static BatchImport in(ImportJournal folder, ArticleImporter importer, Manner manner)
      throws IOException {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).withNano(0);
    PieceFile pieces = PieceFile.open(folder.file("pieces"), manner.maker(), now);
    return new BatchImport(importer, manner.order(), pieces, manner.originals());
  }

  /// Tells how many articles an import that was stopped had finished.
  public int kept() {
    return pieces.size();
  }

  /// Returns when the import was begun, be it by a program that was stopped since.
  public OffsetDateTime begun() {
    return pieces.begun();
  }

  /// Told how far it is, in the order of the files, in the caller's thread.
  @FunctionalInterface
  public interface Listener {
    /// @param number of the file, from 1
    /// @param outcome what became of it
    void read(int number, RawArticle file, Outcome outcome);
  }

  /// What became of a file.
  public sealed interface Outcome {
    /// Returns what is to be called out as wrong with it, or null.
    default @Nullable Problem problem() {
      return null;
    }

    /// Tells whether it was read before the program was stopped.
    default boolean takenOver() {
      return false;
    }
  }

  /// It is kept as an article.
  ///
  /// @param takenOver whether that was done before the program was stopped
  record Kept(PiecePlace place, boolean takenOver) implements Outcome {}

  /// It cannot be read.
  record Failed(Problem problem) implements Outcome {}

  /// An article that is kept, and where it came from.
  public record Taken(RawArticle file, PiecePlace place) {}

  /// What came of all files.
  ///
  /// @param takenOver how many of the files were read before the program was stopped
  /// @param stale how many articles were kept then of files that have changed since or are gone
  public record Harvest(List<Taken> taken, List<Problem> problems, int takenOver, int stale) {
    /// Tells how many articles came in.
    public int articles() {
      return taken.size();
    }
  }

  /// Reads files. One that cannot be read keeps none of the others out.
  ///
  /// @param stopped asked all the time; what was read until then is returned, and what is being
  ///   read is broken off, after which no file can be kept any more
  /// @throws IOException when what is read cannot be kept
  public Harvest read(List<RawArticle> files, Listener listener, BooleanSupplier stopped)
      throws IOException, Refusal, InterruptedException {
    List<Taken> taken = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int before = pieces.size();
    Set<PiecePlace> again = new HashSet<>();
    int[] counts = {0, 0};
    new OrderedWork(order.workers(), AHEAD * order.workers())
        .run(
            files.iterator(),
            this::read,
            outcome -> {
              RawArticle file = files.get(counts[0]++);
              switch (outcome) {
                case Kept kept -> {
                  taken.add(new Taken(file, kept.place()));
                  if (kept.takenOver()) {
                    counts[1]++;
                    again.add(kept.place());
                  }
                }
                case Failed failed -> problems.add(failed.problem());
              }
              listener.read(counts[0], file, outcome);
            },
            stopped);
    return new Harvest(taken, problems, counts[1], before - again.size());
  }

  private Outcome read(RawArticle file) throws IOException, Refusal {
    try {
      List<ArticleImporter.Raw> forms = room.read(file.name(), 0, file::raw);
      String key = ImportPiece.key(forms);
      PiecePlace before = pieces.find(key);
      if (before != null && (before.withOriginal() || !originals)) {
        return new Kept(before, true);
      }
      ImportPiece piece = piece(file, key, forms);
      return new Kept(pieces.keep(piece), false);
    } catch (UnreadableFile e) {
      return new Failed(e.problem());
    } catch (OutOfMemoryError e) {
      // Whatever it was that wanted memory, it costs no other file.
      return new Failed(Problem.ofMemory(file.name()));
    }
  }

  private ImportPiece piece(RawArticle file, String key, List<ArticleImporter.Raw> forms)
      throws UnreadableFile, IOException, Refusal {
    return new RawReading(importer, room).read(file.name(), ANY, forms, piece(key));
  }

  private RawReading.Taking<ImportPiece> piece(String key) {
    RawReading.Taking<ImportPiece> taking =
        (raw, marked, notes) -> {
          PackedFile original = originals ? PackedFile.of(raw.name(), raw.bytes()) : null;
          return new ImportPiece(key, raw.name(), LooseArticle.of(marked), notes, original);
        };
    return taking.forBriefing(room);
  }

  PieceFile pieces() {
    return pieces;
  }

  OrderedWork order() {
    return order;
  }

  MemoryShare room() {
    return room;
  }

  /// Returns what reads the files.
  public ArticleImporter importer() {
    return importer;
  }

  boolean originals() {
    return originals;
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }
}
