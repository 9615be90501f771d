// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.Trend;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What the article in the text column says of a tie.
///
/// @param reading of the article's own states
/// @param trend what the article says on the whole, or null when it says nothing; unclear where its
///   states disagree, though none of them says so
/// @param silence what to say when it says nothing
/// @param ruledOut whether a person said that it says nothing
record TieHere(TieReading reading, @Nullable Trend trend, String silence, boolean ruledOut) {

  /// Reads the article that is being read now. While it comes, nothing is said of what it lacks.
  static TieHere of(ReadingSession session, Messages messages, Tie tie) {
    String article = session.articleIdProperty().get();
    TieReading reading =
        TieReading.of(
            new Tie(
                tie.pair(),
                tie.states().stream().filter(s -> s.articleId().equals(article)).toList()));
    Trend trend = reading.articles().isEmpty() ? null : reading.articles().getFirst().trend();
    MarkedArticle marked = session.markedArticle();
    RuledOutTie ruled = marked == null ? null : marked.findings().ruledOut(tie.pair());
    String silence =
        ruled == null
            ? silence(session, messages)
            : messages.text(
                "tie.here.ruledOut",
                ruled.by(),
                Messages.unbroken(new DateWords(messages).brief(PartialDate.of(ruled.on()))));
    return new TieHere(reading, trend, silence, ruled != null);
  }

  private static String silence(ReadingSession session, Messages messages) {
    if (session.markedArticle() == null) {
      return "";
    }
    return messages.text(
        UnreadArticle.notice(session, messages) == null ? "tie.here.none" : "tie.here.unread");
  }

  /// Tells whether its states disagree, so that none of them stands for the article.
  boolean torn() {
    return trend != null && trend != reading.trend();
  }
}
