// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.session.Integrity;
import org.briefingviewer.session.OpenBriefing;

/// A briefing of made-up articles whose sizes are known: one of the length asked for, and short
/// ones. Each call hands out an article made anew, as reading it from a file would; the next long
/// one is made beside, so that making it is in no frame. The same numbers give the same words.
final class LongBriefing implements OpenBriefing {
  static final String LONG = "long";
  private static final int SENTENCES_A_PARAGRAPH = 4;
  private static final int SHORT_WORDS = 800;

  private static final String[] SAYERS = {
    "the harbour office", "a customs clerk", "the river institute", "two former envoys",
    "the grain board", "a rail planner", "the northern bureau", "an outside panel"
  };
  private static final String[] CUES = {"reckoned", "estimated", "said", "put it", "judged"};
  private static final String[] HEDGES = {"about", "roughly", "at least", "around", "nearly"};
  private static final String[] NOUNS = {"wagons", "tonnes", "workers", "crossings", "barrels"};
  private static final String[] OPENERS = {
    "After the thaw",
    "Along the lower quay",
    "By the end of that quarter",
    "In the second count",
    "Before the gates were shut",
    "Between the two bridges"
  };
  private static final String[] CLOSERS = {
    "had moved over the line since the last inspection of the yards",
    "would be needed if the sidings were to stay open through winter",
    "were still waiting while both sides argued over whose seals to use",
    "went unrecorded because no ledger of that month has come to light"
  };

  private final List<ArticleSummary> summaries = new ArrayList<>();
  private final int words;
  private CompletableFuture<MarkedArticle> ready;

  /// @param words of the long article, at least
  /// @param shortOnes how many short articles
  LongBriefing(int words, int shortOnes) {
    this.words = words;
    this.ready = CompletableFuture.supplyAsync(() -> make(LONG, words));
    MarkedArticle longOne = ready.join();
    summaries.add(ArticleSummary.of(longOne.article(), longOne.findings()));
    for (int i = 0; i < shortOnes; i++) {
      MarkedArticle one = make("short-" + i, SHORT_WORDS);
      summaries.add(ArticleSummary.of(one.article(), one.findings()));
    }
  }

  @Override
  public Path file() {
    return Path.of("made-up.briefing");
  }

  @Override
  public BundleInfo info() {
    OffsetDateTime made = OffsetDateTime.parse("2026-11-24T00:00:00Z");
    return new BundleInfo("made-up", "Made up", "1.0.0", made, null, null, summaries);
  }

  @Override
  public Knowledge knowledge() {
    Triangle triangle = new Triangle(List.of(actor("DPRK"), actor("China"), actor("Russia")));
    return new Knowledge(triangle, List.of(), List.of(), List.of(), List.of(), Map.of());
  }

  private static Triangle.Actor actor(String name) {
    return new Triangle.Actor(name, name, List.of());
  }

  @Override
  public MarkedArticle article(String id) {
    if (!id.equals(LONG)) {
      return make(id, SHORT_WORDS);
    }
    MarkedArticle now = ready.join();
    ready = CompletableFuture.supplyAsync(() -> make(LONG, words));
    return now;
  }

  @Override
  public Integrity verify(Consumer<Integrity> progress, BooleanSupplier cancelled) {
    return Integrity.NONE;
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private static MarkedArticle make(String id, int words) {
    Writing writing = new Writing(new Random(id.hashCode()));
    writing.text.append("What the yards held, as counted for ").append(id);
    while (writing.words < words) {
      writing.paragraph();
    }
    String text = writing.text.toString();
    Article article =
        new Article(
            id,
            null,
            "en",
            text,
            Article.paragraphsOf(text, true),
            Publication.UNKNOWN,
            null,
            null,
            List.of());
    return MarkedArticle.of(article, new Findings(writing.claims, List.of(), List.of()));
  }

  /// An article being written: twenty to twenty-eight words and one estimate a sentence.
  private static final class Writing {
    final StringBuilder text = new StringBuilder();
    final List<Claim> claims = new ArrayList<>();
    final Random random;
    int words;

    Writing(Random random) {
      this.random = random;
    }

    void paragraph() {
      text.append(Article.PARAGRAPH_BREAK);
      int from = text.length();
      for (int i = 0; i < SENTENCES_A_PARAGRAPH; i++) {
        text.append(i == 0 ? "" : " ");
        sentence();
      }
      words += text.substring(from).split(" ").length;
    }

    private String any(String[] of) {
      return of[random.nextInt(of.length)];
    }

    private TextSpan add(String piece) {
      text.append(piece);
      return new TextSpan(text.length() - piece.length(), text.length());
    }

    private void sentence() {
      add(any(OPENERS) + ", ");
      String sayer = any(SAYERS);
      TextSpan mention = add(sayer);
      add(" ");
      TextSpan cue = add(any(CUES));
      add(", ");
      String hedge = any(HEDGES);
      TextSpan hedged = add(hedge);
      add(" ");
      int count = 10 + random.nextInt(9_000);
      String noun = any(NOUNS);
      String figure = count + " " + noun;
      TextSpan span = add(figure);
      add(" " + any(CLOSERS) + ".");
      ChainLink link =
          new ChainLink(
              Agent.named(sayer, Agent.Kind.BODY), AgentRole.ESTIMATOR, Basis.STATED, mention, cue);
      claims.add(
          new Estimate(
              "e" + (claims.size() + 1),
              span,
              new Quantity(
                  figure,
                  ValueRange.of(BigDecimal.valueOf(count)),
                  new Unit(Unit.Kind.COUNT, noun),
                  Bound.APPROXIMATELY,
                  Direction.NONE,
                  List.of(new HedgeCue(hedged, hedge, HedgeKind.APPROXIMATOR)),
                  null,
                  null),
              new AttributionChain(
                  List.of(
                      link, new ChainGap(AgentRole.EVIDENCE, ChainGap.Kind.EVIDENCE_NOT_STATED))),
              List.of(),
              List.of(),
              null,
              Review.PROPOSED));
    }
  }
}
