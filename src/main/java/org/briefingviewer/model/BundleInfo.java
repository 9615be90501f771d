// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a bundle says of itself.
///
/// @param name a slug
/// @param created when the bundle was made
/// @param handling the mark on everything, or null when none was set
/// @param seal who reviewed and sealed it, or null when nobody did
/// @param articles in reading order
/// @param compared how it compares with what was sealed
public record BundleInfo(
    String name,
    String title,
    String version,
    OffsetDateTime created,
    @Nullable HandlingMark handling,
    @Nullable Seal seal,
    List<ArticleSummary> articles,
    SealComparison compared) {
  public BundleInfo {
    articles = List.copyOf(articles);
  }

  /// Makes one that nobody compared with what was sealed.
  public BundleInfo(
      String name,
      String title,
      String version,
      OffsetDateTime created,
      @Nullable HandlingMark handling,
      @Nullable Seal seal,
      List<ArticleSummary> articles) {
    this(name, title, version, created, handling, seal, articles, SealComparison.NOT_COMPARED);
  }

  /// Returns what it lists of an article.
  public Optional<ArticleSummary> article(String id) {
    return articles.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Returns the ids of its articles, in their order.
  public List<String> articleIds() {
    return articles.stream().map(ArticleSummary::id).toList();
  }

  /// Returns the same as another version, sealed otherwise or not at all.
  public BundleInfo sealed(String other, @Nullable Seal otherwise) {
    return new BundleInfo(name, title, other, created, handling, otherwise, articles, compared);
  }

  /// Returns the same with another list of articles.
  public BundleInfo with(List<ArticleSummary> others) {
    return new BundleInfo(name, title, version, created, handling, seal, others, compared);
  }

  /// Returns the same, compared with what was sealed.
  public BundleInfo compared(SealComparison found) {
    return new BundleInfo(name, title, version, created, handling, seal, articles, found);
  }
}
