// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.review.ReviewStop;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;

/// What a thing to be looked at is called.
final class StopWords {
  private final ReadingSession session;
  private final Messages messages;
  private final Map<String, String> articles = new HashMap<>();

  StopWords(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /// Returns what it is and what it says: "number without a mark: “26.3 percent”".
  String whole(ReviewStop stop) {
    return messages.text("review.stop", kind(stop), EditWords.brief(stop.words()));
  }

  /// Returns what it is: "estimate", "tie DPRK–Russia".
  String kind(ReviewStop stop) {
    if (stop.of().kind() == FindingId.Kind.TIE_STATE) {
      return messages.text("review.kind.tie", pair(stop.ties().getFirst()));
    }
    return stop.plain() && stop.settled()
        ? messages.text("review.kind.settledNumber")
        : messages.text("review.kind." + stop.of().kind());
  }

  /// Returns a tie's name.
  String pair(ActorPair pair) {
    Knowledge known = session.knowledgeProperty().get();
    return known == null ? pair.key() : new TieWords(messages).pair(known.triangle(), pair);
  }

  /// Returns what else is to be known before it is settled: whose it is, that the program is not
  /// sure, how it is settled already.
  String more(ReviewStop stop) {
    List<String> parts = new ArrayList<>();
    if (stop.source() != null) {
      parts.add(messages.text("review.stop.source", stop.source()));
    } else if (!stop.plain() && stop.of().kind() != FindingId.Kind.EVENT) {
      parts.add(new ReviewWords(messages).unattributed(stop.of().kind()));
    }
    if (stop.uncertain()) {
      parts.add(messages.text("review.stop.uncertain"));
    }
    if (stop.settled()) {
      parts.add(new ReviewWords(messages).shown(stop.review()));
    }
    return String.join(" · ", parts);
  }

  /// Returns the name of the article in which it stands.
  String article(ReviewStop stop) {
    List<ArticleSummary> list = session.articlesProperty().get();
    if (articles.isEmpty() && list != null) {
      list.forEach(summary -> articles.put(summary.id(), summary.name()));
    }
    return articles.getOrDefault(stop.articleId(), stop.articleId());
  }
}
