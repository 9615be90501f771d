// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.rights;

import org.briefingviewer.model.Article;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.jspecify.annotations.Nullable;

/// Warns of texts that may not be passed on, wherever something of them leaves the program.
public final class RightsWarning {
  private final MessageSpeech speech;
  private final RestrictedRights restricted = RestrictedRights.listed();

  public RightsWarning(MessageSpeech speech) {
    this.speech = speech;
  }

  /// Returns a sentence on an article whose rights seem to hold back its passing on, with what they
  /// say; null for any other.
  public @Nullable String of(Article article, Knowledge knowledge) {
    String rights = new ArticleWorks(speech).itself(article, knowledge).rights();
    return rights == null || !restricted.holdBack(rights)
        ? null
        : speech.text(
            "rights.warning",
            speech.text("quoted", article.headline()),
            speech.text("quoted", rights));
  }
}
