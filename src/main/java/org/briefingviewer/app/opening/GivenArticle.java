// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// The article that is named when a verb is called.
public final class GivenArticle {
  private static final int MOST = 20;

  private GivenArticle() {}

  /// Sees to it that a briefing has an article.
  ///
  /// @throws Refusal when it has not, saying which it has
  public static void check(Briefing briefing, Path file, String id) throws Refusal {
    List<String> ids = briefing.info().articles().stream().map(a -> a.id()).toList();
    if (!ids.contains(id)) {
      String some = String.join(", ", ids.subList(0, Math.min(MOST, ids.size())));
      throw new Refusal(
          List.of(
              new Problem(
                  file.toString(),
                  "The briefing has no article \"" + id + "\".",
                  "Give one of its ids: " + some + (ids.size() > MOST ? ", …" : "."))));
    }
  }
}
