// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.model.Article;
import org.jspecify.annotations.Nullable;

/// The folded texts of articles that were searched, kept while memory allows and no further than a
/// bound; those searched first stay. A search goes through all articles in the same order: were it
/// to push out the oldest, it would find none of them again. Thread-safe.
public final class FoldedTexts {
  private final Map<String, Kept> kept = new HashMap<>();
  private final int most;
  private int size;

  /// @param most how many letters are kept in all, at about eight bytes each
  public FoldedTexts(int most) {
    this.most = most;
  }

  private record Kept(String text, int size, SoftReference<FoldedText> folded) {}

  FoldedText of(Article article) {
    FoldedText folded = look(article);
    if (folded == null) {
      folded = FoldedText.of(article.text());
      keep(article, folded);
    }
    return folded;
  }

  private synchronized @Nullable FoldedText look(Article article) {
    Kept found = kept.get(article.id());
    return found == null || !found.text().equals(article.text()) ? null : found.folded().get();
  }

  private synchronized void keep(Article article, FoldedText folded) {
    Kept before = kept.remove(article.id());
    size -= before == null ? 0 : before.size();
    if (size + folded.length() <= most) {
      kept.put(
          article.id(), new Kept(article.text(), folded.length(), new SoftReference<>(folded)));
      size += folded.length();
    }
  }

  /// Forgets all of them: another briefing has other articles by the same ids.
  public synchronized void clear() {
    kept.clear();
    size = 0;
  }
}
