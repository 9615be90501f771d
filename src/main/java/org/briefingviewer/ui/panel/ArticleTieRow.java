// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// What is said of a tie: by the article in the text column, or by the whole briefing.
///
/// @param reading of the article's own states, or of all
/// @param silence what to say when it says nothing
/// @param ruledOut whether a person said that it says nothing
record ArticleTieRow(TieReading reading, String silence, boolean ruledOut) {

  /// Reads the article that is being read now. While it comes, nothing is said of what it lacks.
  static ArticleTieRow of(ShownArticle shownArticle, Messages messages, Tie tie) {
    String article = shownArticle.articleIdProperty().get();
    TieReading reading =
        TieReading.of(
            new Tie(
                tie.pair(),
                tie.states().stream().filter(s -> s.articleId().equals(article)).toList()));
    MarkedArticle marked = shownArticle.markedArticle();
    RuledOutTie ruled = marked == null ? null : marked.findings().ruledOut(tie.pair());
    String silence =
        ruled == null
            ? silence(shownArticle, messages)
            : messages.text(
                "tie.here.ruledOut",
                new NameWords(messages).of(ruled.by()),
                Messages.unbroken(new DateWords(messages).brief(PartialDate.of(ruled.on()))));
    return new ArticleTieRow(reading, silence, ruled != null);
  }

  /// Reads the whole briefing.
  static ArticleTieRow whole(Messages messages, Tie tie) {
    return new ArticleTieRow(TieReading.of(tie), messages.text("tie.none"), false);
  }

  private static String silence(ShownArticle shownArticle, Messages messages) {
    if (shownArticle.markedArticle() == null) {
      return "";
    }
    return messages.text(
        UnreadArticle.notice(shownArticle, messages) == null ? "tie.here.none" : "tie.here.unread");
  }
}
