// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.AgentFile;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.ArticleWire;
import org.briefingviewer.bundle.wire.CitedAgents;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.FindingsReader;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.ManifestReader;
import org.briefingviewer.bundle.wire.ManifestWire.Manifest;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The articles of an open bundle, read when asked for. Those asked for last are kept while memory
/// allows, up to a bound: who goes through ten thousand leaves no more behind. Thread-safe.
final class ArticleStore implements ArticleTexts {
  /// How many characters the texts of the articles kept may have in all. With their marks they take
  /// about twenty times as many bytes.
  private static final int MOST = 1_000_000;

  /// So many articles can be read at once; more than there are processors.
  private static final int TURNS = 64;

  private final BundleEntries entries;
  private final AgentFile agents;

  /// An article is read by who holds the lock that its id falls to.
  private final List<Object> turns = Stream.generate(Object::new).limit(TURNS).toList();

  /// Null until the list of articles was read.
  private volatile @Nullable Listing listing;

  private final HeldClaims held = new HeldClaims();
  private final Map<String, Kept> read = new LinkedHashMap<>(64, 0.75f, true);
  private int size;

  /// @param supplementary as in [Manifest]
  private record Listing(Set<String> ids, Map<String, Integer> supplementary) {}

  /// @param size the length of its text
  private record Kept(int size, SoftReference<MarkedArticle> article) {}

  ArticleStore(BundleEntries entries, AgentFile agents) {
    this.entries = entries;
    this.agents = agents;
  }

  /// Takes note of what the manifest says of the articles.
  void listed(Manifest manifest) {
    Set<String> ids = HashSet.newHashSet(manifest.info().articles().size());
    manifest.info().articles().forEach(article -> ids.add(article.id()));
    listing = new Listing(ids, manifest.supplementary());
  }

  /// Tells whether there is such an article: by the list, or until that was read by the files.
  boolean has(String id) {
    Listing known = listing;
    return known == null
        ? ManifestReader.isId(id) && entries.has(new ArticleFiles(id).item())
        : known.ids().contains(id);
  }

  BundleEntries entries() {
    return entries;
  }

  AgentTable agents() {
    return agents.whole();
  }

  /// Whoever asks while another reads the article waits for that one.
  MarkedArticle article(String id) throws Refusal {
    MarkedArticle article = look(id);
    return article == null ? readInTurn(id) : article;
  }

  private MarkedArticle readInTurn(String id) throws Refusal {
    synchronized (turns.get(Math.floorMod(id.hashCode(), TURNS))) {
      MarkedArticle article = look(id);
      if (article == null) {
        article = readArticle(id);
        keep(id, article);
      }
      return article;
    }
  }

  private synchronized @Nullable MarkedArticle look(String id) {
    Kept kept = read.get(id);
    return kept == null ? null : kept.article().get();
  }

  private synchronized void keep(String id, MarkedArticle article) {
    int length = article.article().text().length();
    Kept before = read.put(id, new Kept(length, new SoftReference<>(article)));
    size += length - (before == null ? 0 : before.size());
    Iterator<Kept> oldest = read.values().iterator();
    while (size > MOST && read.size() > 1) {
      size -= oldest.next().size();
      oldest.remove();
    }
  }

  /// Reads an article without its marks, which take most of the time. It is not kept: who searches
  /// all articles does not push out those that are read.
  Article unmarked(String id) throws Refusal {
    MarkedArticle kept = look(id);
    return kept == null ? reading(id, this::readText) : kept.article();
  }

  /// Tells whether the sources of an article's figures may have one of these agents among them.
  boolean mayCite(String id, Set<String> agentIds) throws Refusal {
    return reading(
        id,
        files -> {
          byte[] estimates = bytes(files.estimates());
          return estimates != null && CitedAgents.mayBe(agentIds, estimates);
        });
  }

  private MarkedArticle readArticle(String id) throws Refusal {
    return reading(
        id,
        files -> {
          Article article = readText(files);
          byte[] page = bytes(files.annotations());
          JsonFields findings = fields(files.estimates());
          agents.readFor(findings);
          return held.share(
              FindingsReader.read(article, findings, page, agents, textsBeside(article)));
        });
  }

  private Article readText(ArticleFiles files) throws EntryRefusal {
    JsonFields structure = fields(files.structure());
    byte[] text = entries.read(files.text());
    JsonFields item = JsonFields.of(files.item(), entries.read(files.item()));
    return ArticleWire.read(files.id(), item, structure, files.text(), text);
  }

  /// Reads something of an article's files.
  private interface Reading<T> {
    T of(ArticleFiles files) throws EntryRefusal;
  }

  private <T> T reading(String id, Reading<T> reading) throws Refusal {
    if (!has(id)) {
      throw new Refusal(
          List.of(new Problem(id, "The briefing has no such article.", "Choose one of its list.")));
    }
    return BundleRefusals.telling("articles/" + id, () -> reading.of(new ArticleFiles(id)));
  }

  /// Returns the texts for whoever has read one of them already.
  private ArticleTexts textsBeside(Article article) {
    CodePoints points = CodePoints.of(article.text());
    return new ArticleTexts() {
      @Override
      public @Nullable String text(String id) {
        return id.equals(article.id()) ? article.text() : ArticleStore.this.text(id);
      }

      @Override
      public CodePoints points(String id) {
        return id.equals(article.id()) ? points : ArticleStore.this.points(id);
      }
    };
  }

  private @Nullable JsonFields fields(String name) throws EntryRefusal {
    byte[] bytes = bytes(name);
    return bytes == null ? null : JsonFields.of(name, bytes);
  }

  private byte @Nullable [] bytes(String name) throws EntryRefusal {
    return entries.has(name) ? entries.read(name) : null;
  }

  @Override
  public @Nullable String text(String articleId) {
    String name = new ArticleFiles(articleId).text();
    try {
      byte[] bytes = bytes(name);
      return bytes == null ? null : Json.utf8(name, bytes);
    } catch (EntryRefusal | IllegalArgumentException e) {
      // The article says so itself when it is opened.
      return null;
    }
  }

  /// Reads the text only when the manifest does not rule out that the counts differ.
  @Override
  public CodePoints points(String articleId) {
    Listing known = listing;
    return known != null && Integer.valueOf(0).equals(known.supplementary().get(articleId))
        ? CodePoints.SAME
        : ArticleTexts.super.points(articleId);
  }

  /// The figures of articles that somebody still holds. An article that is read again gets those in
  /// place of equal ones: a table and a comparison of sixty thousand estimates then hold each once,
  /// though each of them went through all articles. May be used from several threads.
  static final class HeldClaims {
    private final Map<String, List<WeakReference<Claim>>> byArticle = new ConcurrentHashMap<>();

    /// Returns an article with the figures that are held, and takes note of the others.
    MarkedArticle share(MarkedArticle read) {
      List<WeakReference<Claim>> held = byArticle.getOrDefault(read.article().id(), List.of());
      List<Claim> claims = new ArrayList<>();
      List<WeakReference<Claim>> references = new ArrayList<>();
      boolean found = false;
      for (Claim claim : read.findings().claims()) {
        int at = claims.size();
        Claim known = at < held.size() ? held.get(at).get() : null;
        boolean same = known != null && known.equals(claim);
        found |= same;
        claims.add(same ? known : claim);
        references.add(same ? held.get(at) : new WeakReference<>(claim));
      }
      byArticle.put(read.article().id(), List.copyOf(references));
      Findings findings = read.findings();
      return found
          ? read.with(
              new Findings(claims, findings.tieStates(), findings.events(), findings.ruledOut()))
          : read;
    }
  }
}
