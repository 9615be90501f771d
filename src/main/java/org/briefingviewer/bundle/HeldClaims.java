// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;

/// The figures of articles that somebody still holds. An article that is read again gets those in
/// place of equal ones: a table and a comparison of sixty thousand estimates then hold each once,
/// though each of them went through all articles. May be used from several threads.
final class HeldClaims {
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
            new Findings(
                claims, findings.tieStates(), findings.events(), findings.ruledOut()))
        : read;
  }
}
