// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.briefingviewer.bundle.BundleAssembly;
import org.briefingviewer.bundle.PackedFile;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.Importer;
import org.briefingviewer.session.KnowledgeGathering;
import org.jspecify.annotations.Nullable;

/// Puts what was read together into a briefing, in the order of the files: once through all
/// articles for what they bring to the briefing as a whole, and once to write them, since each
/// names its agents as the briefing as a whole does. The articles are `a1`, `a2` and so on.
public final class Joining {
  private final Intake intake;
  private final List<Intake.Taken> taken;
  private final Wishes wishes;
  private final Map<String, String> names = new LinkedHashMap<>();
  private @Nullable String headline;

  /// What the briefing is to be.
  ///
  /// @param title what it is called, or null for the first headline
  /// @param created when it was made
  /// @param revision what becomes of each article
  /// @param known what becomes of what it knows, given that and each article's raw file name
  public record Wishes(
      @Nullable String title,
      @Nullable HandlingMark handling,
      OffsetDateTime created,
      Revision revision,
      BiFunction<Knowledge, Map<String, String>, Knowledge> known) {

    /// A briefing that holds what was found and no more.
    public static Wishes plain(OffsetDateTime created) {
      return new Wishes(null, null, created, marked -> marked, (known, names) -> known);
    }
  }

  /// What a person decided about what was found.
  @FunctionalInterface
  public interface Revision {
    MarkedArticle of(MarkedArticle article) throws Refused;
  }

  /// Told of each article, in the order of the files, in the caller's thread.
  @FunctionalInterface
  public interface Listener {
    void joined(int number, MarkedArticle article);
  }

  public Joining(Intake intake, Intake.Harvest harvest, Wishes wishes) {
    this.intake = intake;
    this.taken = harvest.taken();
    this.wishes = wishes;
  }

  private record First(
      int index, String rawName, MarkedArticle article, KnowledgeGathering.Brought brought) {}

  private record Last(
      String rawName, BundleAssembly.Ready article, @Nullable PackedFile original) {}

  /// What the articles bring, and the title that they give the briefing.
  public record Joined(Knowledge knowledge, String title) {}

  /// Goes through all articles, at least one, for what they bring.
  ///
  /// @throws Refused when the revision refuses an article
  /// @throws IOException when what was kept cannot be read
  public Joined gather(Listener listener) throws IOException, Refused, InterruptedException {
    KnowledgeGathering gathering = intake.importer().gathering();
    intake
        .order()
        .run(
            indices(),
            at -> {
              Piece piece = piece(at);
              MarkedArticle marked = article(at, piece);
              return new First(at, piece.rawName(), marked, gathering.brought(marked));
            },
            first -> {
              MarkedArticle article = first.article();
              headline = headline == null ? article.article().headline() : headline;
              names.put(article.article().id(), first.rawName());
              gathering.add(first.brought());
              listener.joined(first.index() + 1, article);
            });
    String given = wishes.title();
    String first = headline == null ? "" : headline;
    return new Joined(
        wishes.known().apply(gathering.knowledge(), names), given == null ? first : given);
  }

  /// Writes the briefing. Until it is whole, an old one stays.
  ///
  /// @param written told how many articles are written
  /// @throws Refused when it would be larger than a briefing may be
  /// @throws IOException when it cannot be written
  public void write(Joined joined, WorkFolder folder, Path out, IntConsumer written)
      throws IOException, Refused, InterruptedException {
    Originals originals = new Originals();
    try (BundleAssembly assembly =
        new BundleAssembly(folder.file("spool"), joined.knowledge().agents())) {
      AtomicInteger number = new AtomicInteger();
      intake
          .order()
          .run(
              indices(),
              at -> last(assembly, at),
              last -> {
                assembly.add(last.article());
                if (last.original() != null) {
                  assembly.addOriginal(originals.nameFor(last.rawName()), last.original());
                }
                written.accept(number.incrementAndGet());
              });
      BundleInfo info = Importer.titled(joined.title(), wishes.handling(), wishes.created());
      assembly.write(info, joined.knowledge(), this::text, out);
    }
  }

  private Last last(BundleAssembly assembly, int at) throws IOException, Refused {
    Piece piece = piece(at);
    BundleAssembly.Ready ready = assembly.ready(article(at, piece));
    return new Last(piece.rawName(), ready, intake.originals() ? piece.original() : null);
  }

  private Iterator<Integer> indices() {
    return IntStream.range(0, taken.size()).iterator();
  }

  private Piece piece(int at) throws IOException {
    return intake.pieces().read(taken.get(at).place());
  }

  private MarkedArticle article(int at, Piece piece) throws Refused {
    return wishes.revision().of(piece.article().read(id(at)));
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
