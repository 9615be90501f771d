// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.compare.figure.SentenceCut;
import org.briefingviewer.compare.origin.TextReuse;
import org.briefingviewer.compare.origin.TextReuse.Shared;
import org.briefingviewer.model.MarkedArticle;

/// Finds what changed from one list of articles to another. Articles are paired by their text; then
/// by their id, where they share a sentence; then by how much they share.
public final class BriefingChanges {
  private final List<MarkedArticle> before;
  private final List<MarkedArticle> after;
  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private BriefingChanges(List<MarkedArticle> before, List<MarkedArticle> after) {
    this.before = before;
    this.after = after;
  }

  /// Returns what changed, in the order of the new articles, then what is gone.
  public static List<ArticleChange> between(List<MarkedArticle> before, List<MarkedArticle> after) {
    return new BriefingChanges(before, after).changes();
  }

  private List<ArticleChange> changes() {
    pairSame();
    pairById();
    pairShared();
    List<ArticleChange> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Integer old = pairs.get(i);
      ArticleChange change =
          old == null
              ? whole(ChangeKind.ADDED, after.get(i))
              : new ArticleComparison(before.get(old), after.get(i)).change();
      if (!change.none()) {
        changes.add(change);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!taken.contains(i)) {
        changes.add(whole(ChangeKind.GONE, before.get(i)));
      }
    }
    return changes;
  }

  private static ArticleChange whole(ChangeKind kind, MarkedArticle article) {
    String id = article.article().id();
    boolean added = kind == ChangeKind.ADDED;
    return new ArticleChange(
        kind,
        added ? null : id,
        added ? id : null,
        article.article().headline(),
        List.of(),
        List.of(),
        List.of());
  }

  private void pair(int old, int newer) {
    if (!taken.contains(old) && !pairs.containsKey(newer)) {
      pairs.put(newer, old);
      taken.add(old);
    }
  }

  private void pairSame() {
    Map<String, List<Integer>> byText = new LinkedHashMap<>();
    for (int i = 0; i < before.size(); i++) {
      byText.computeIfAbsent(before.get(i).article().text(), k -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < after.size(); i++) {
      for (int old : byText.getOrDefault(after.get(i).article().text(), List.of())) {
        pair(old, i);
      }
    }
  }

  private void pairById() {
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      byId.put(before.get(i).article().id(), i);
    }
    for (int i = 0; i < after.size(); i++) {
      Integer old = byId.get(after.get(i).article().id());
      if (old != null && shareSentence(before.get(old), after.get(i))) {
        pair(old, i);
      }
    }
  }

  private static boolean shareSentence(MarkedArticle one, MarkedArticle other) {
    Set<String> sentences = new HashSet<>(sentences(one));
    return sentences(other).stream().anyMatch(sentences::contains);
  }

  private static List<String> sentences(MarkedArticle marked) {
    return SentenceCut.of(marked.article()).stream()
        .map(span -> span.of(marked.article().text()))
        .toList();
  }

  private void pairShared() {
    if (pairs.size() == after.size() || taken.size() == before.size()) {
      return;
    }
    TextReuse reuse = new TextReuse();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken.contains(i)) {
        places.put("before " + i, i);
        reuse.add("before " + i, before.get(i).article().text());
      }
    }
    for (int i = 0; i < after.size(); i++) {
      if (!pairs.containsKey(i)) {
        places.put("after " + i, i);
        reuse.add("after " + i, after.get(i).article().text());
      }
    }
    for (Shared shared : reuse.shared()) {
      if (shared.one().startsWith("before") && shared.other().startsWith("after")) {
        pair(
            Objects.requireNonNull(places.get(shared.one())),
            Objects.requireNonNull(places.get(shared.other())));
      }
    }
  }
}
