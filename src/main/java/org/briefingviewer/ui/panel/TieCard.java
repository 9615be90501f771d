// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// One tie in words, first of the article being read; pressed, it opens its evidence. A tie that
/// nobody speaks of says then how one adds words that do.
final class TieCard extends VBox {
  private final ShownBriefing shownBriefing;
  private final ShownArticle shownArticle;
  private final ReaderMoves moves;
  private final Messages messages;
  private final Fonts fonts;
  private final PanelText text;
  private final TieReading reading;
  private final CardRow.OfState before;
  private final PressableBox head;
  private final @Nullable TieLines lines;
  private final String name;
  private final WrappedLabel nothing = PanelText.wrapping("", "soft");
  private final WrappedLabel adding;
  private @Nullable EvidenceList evidence;
  private boolean roomy;

  TieCard(
      ShownBriefing shownBriefing,
      ShownArticle shownArticle,
      ReaderMoves moves,
      Messages messages,
      Fonts fonts,
      Triangle triangle,
      TieReading reading,
      CardRow.OfState before) {
    this.before = before;
    this.shownBriefing = shownBriefing;
    this.shownArticle = shownArticle;
    this.moves = moves;
    this.messages = messages;
    this.fonts = fonts;
    this.reading = reading;
    this.text = new PanelText(fonts);
    ActorPair pair = reading.tie().pair();
    name = new TieWords(messages).pair(triangle, pair);
    getStyleClass().add("tie-card");
    setId("tie-" + pair.key());
    adding = PanelText.wrapping(messages.text("tie.none.add"), "soft", "tie-adding");
    if (reading.state() == null) {
      lines = null;
      head = head(new HeadRow(PanelText.wrapping(name, "tie-pair", "soft"), nothing));
      getStyleClass().add("tie-empty");
    } else {
      TieLines said = new TieLines(messages, text, fonts, reading);
      lines = said;
      head = head(new HeadRow(PanelText.wrapping(name, "tie-pair"), said.trend()), said);
    }
    getChildren().add(head);
  }

  private PressableBox head(Node... said) {
    PressableBox made = new PressableBox(name, () -> moves.chooseTie(reading.tie().pair()), said);
    made.getStyleClass().add("tie-head");
    made.setChosen(false);
    return made;
  }

  /// Says what the whole briefing says of the tie, or the article that is read now.
  ///
  /// @return what it says
  ArticleTieRow read(boolean whole) {
    Knowledge known = shownBriefing.knowledgeProperty().get();
    ArticleTieRow here =
        whole
            ? ArticleTieRow.whole(
                messages, known == null ? reading.tie() : known.once(reading.tie()))
            : ArticleTieRow.of(shownArticle, messages, reading.tie());
    if (lines != null) {
      lines.read(here, whole);
      head.setAccessibleText(name + ": " + lines.sentence());
      return here;
    }
    boolean unread = UnreadArticle.notice(shownArticle, messages) != null;
    nothing.setText(unread || here.ruledOut() ? here.silence() : messages.text("tie.none"));
    PanelText.soften(nothing, !here.ruledOut());
    head.setAccessibleText(name + ": " + nothing.getText());
    return here;
  }

  /// Shows the words that say so, as written, or leaves them to the evidence; opened, that shows
  /// them anyway.
  void setRoomy(boolean roomy) {
    this.roomy = roomy;
    if (lines != null) {
      lines.setQuoted(roomy && !open());
    }
  }

  /// Says it in fewer lines, or in full.
  void setCompact(boolean compact) {
    if (lines != null) {
      lines.setCompact(compact);
    }
  }

  /// Tells whether an article speaks of it.
  boolean discussed() {
    return lines != null;
  }

  /// Returns the height without the evidence, in pixels, for a card of `width`.
  double headHeight(double width) {
    return head.prefHeight(width);
  }

  /// Tells whether its evidence is open.
  boolean open() {
    return evidence != null && getChildren().contains(evidence);
  }

  /// Shows whether this tie is the chosen one, and its evidence when it is. The evidence is made
  /// when first wanted.
  void choose(@Nullable ActorPair pair) {
    boolean chosen = reading.tie().pair().equals(pair);
    head.setChosen(chosen);
    if (lines == null) {
      getChildren().setAll(chosen ? List.of(head, adding) : List.of(head));
      return;
    }
    if (chosen && evidence == null) {
      evidence = new EvidenceList(shownBriefing, moves, messages, fonts, byCheck(), before);
    }
    if (evidence != null) {
      getChildren().remove(evidence);
      if (chosen) {
        getChildren().add(evidence);
      }
    }
    setRoomy(roomy);
  }

  /// Marks, where the evidence is open, the passage that is shown in the text.
  ///
  /// @return what of it is to be in view, from top to bottom
  List<Node> mark(@Nullable EvidenceQuote shown) {
    EvidenceList list = evidence;
    return list != null && open() ? list.mark(shown) : List.of();
  }

  /// What a person checked comes first.
  private List<TieState> byCheck() {
    return reading.states().stream()
        .sorted(Comparator.comparingInt(s -> s.review().order()))
        .toList();
  }
}
