// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// A briefing for tests that stands in no file. Its name is one of a folder of its own, which is
/// not there: what is written beside a briefing goes to the user's own folder, and tests of two
/// processes in one checkout do not meet in one journal.
public final class MemoryBriefing implements OpenBriefing {
  public static final Triangle TRIANGLE =
      new Triangle(List.of(actor("DPRK"), actor("China"), actor("Russia")));

  private final Path file;
  private final BundleInfo info;
  private final Knowledge knowledge;
  private final List<MarkedArticle> articles;
  private final Set<String> broken;
  private final BundleIntegrity integrity;

  /// @param broken ids of articles that cannot be read
  public MemoryBriefing(
      @Nullable HandlingMark handling,
      List<ArticleDraft> drafts,
      Set<String> broken,
      BundleIntegrity integrity) {
    this("Border and barter", handling, drafts, broken, integrity);
  }

  private MemoryBriefing(
      String title,
      @Nullable HandlingMark handling,
      List<ArticleDraft> drafts,
      Set<String> broken,
      BundleIntegrity integrity) {
    this.file = nowhere("border.briefing");
    this.articles = drafts.stream().map(ArticleDraft::build).toList();
    this.broken = broken;
    this.integrity = integrity;
    this.info =
        new BundleInfo(
            "test",
            title,
            "1.0.0",
            OffsetDateTime.parse("2026-11-24T00:00:00Z"),
            handling,
            null,
            articles.stream().map(a -> ArticleSummary.of(a.article(), a.findings())).toList());
    this.knowledge = knowledge(drafts);
  }

  /// Returns one of a single article, under another title.
  public static MemoryBriefing titled(String title) {
    ArticleDraft draft = new ArticleDraft("a1", "Nine ships\n\nNine ships left the harbour.");
    return new MemoryBriefing(title, null, List.of(draft), Set.of(), BundleIntegrity.NONE);
  }

  private MemoryBriefing(MemoryBriefing other, Path file) {
    this.file = file;
    info = other.info;
    knowledge = other.knowledge;
    articles = other.articles;
    broken = other.broken;
    integrity = other.integrity;
  }

  /// Returns a file of a folder that nothing else has and that is not there.
  public static Path nowhere(String name) {
    return Path.of("target", "nowhere", UUID.randomUUID().toString(), name);
  }

  private Knowledge knowledge(List<ArticleDraft> drafts) {
    List<TieState> states = new ArrayList<>();
    drafts.forEach(draft -> states.addAll(draft.ties()));
    List<Event> events = new ArrayList<>();
    drafts.forEach(draft -> events.addAll(draft.events()));
    Reference reference =
        new Reference(
            "r1",
            "report",
            "Halls at the bridge",
            List.of("Mira Holt"),
            null,
            "Border Desk",
            null,
            null,
            null);
    return new Knowledge(
        TRIANGLE,
        List.of(),
        Tie.group(TRIANGLE, states),
        events,
        List.of(reference),
        Map.of(articles.getFirst().article().id(), List.of("r1")));
  }

  private static Triangle.Actor actor(String id) {
    Map<String, String> korean = Map.of("DPRK", "북한", "China", "중국", "Russia", "러시아");
    return new Triangle.Actor(
        id, id, List.of(new Alias(id, "en"), new Alias(korean.getOrDefault(id, id), "ko")));
  }

  @Override
  public Path file() {
    return file;
  }

  /// Returns the same, saved under another name.
  public MemoryBriefing at(Path other) {
    return at(other, null);
  }

  @Override
  public MemoryBriefing at(Path other, @Nullable LockKey key) {
    return new MemoryBriefing(this, other);
  }

  @Override
  public BundleInfo info() {
    return info;
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    if (broken.contains(id)) {
      throw new Refusal(
          List.of(
              new Problem(
                  "border.briefing, articles/" + id + "/article.txt",
                  "The text is not valid UTF-8 (byte 118).",
                  "Ask whoever sent the briefing for a fresh copy.")));
    }
    return articles.stream().filter(a -> a.article().id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    progress.accept(new BundleIntegrity(1, integrity.total(), List.of(), Set.of()));
    return integrity;
  }

  @Override
  public void close() {}
}
