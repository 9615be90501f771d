// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.ui.course.TieCourse;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// What a tie's card says, line by line: of the article being read the words as written, who says
/// so and when, whether somebody checked it, and what else it says; then how the briefing's
/// articles move over time. Where the three ties would not fit, it says so in fewer lines.
final class TieLines extends VBox {
  private final Messages messages;
  private final PanelText text;
  private final TieWords words;
  private final WrappedLabel trend = PanelText.wrapping("", "tie-state");
  private final TieCourse briefing;
  private @Nullable ArticleTieRow here;
  private @Nullable ScriptedText said;
  private @Nullable ScriptedText assessed;
  private @Nullable ScriptedText other;
  private @Nullable ScriptedText further;
  private boolean compact;
  private boolean quoted;

  /// Whether it says what the whole briefing says, and not the article.
  private boolean whole;

  TieLines(Messages messages, PanelText text, Fonts fonts, TieReading reading) {
    this.messages = messages;
    this.text = text;
    this.words = new TieWords(messages);
    this.briefing = new TieCourse(messages, fonts, reading);
    show();
  }

  /// Returns what the article says in a word, for the line of the tie's name.
  WrappedLabel trend() {
    return trend;
  }

  /// Returns all of it in one sentence, for those who hear it.
  String sentence() {
    TieState state = here == null ? null : here.reading().state();
    String hedge = state == null ? "" : words.hedge(state);
    return Stream.of(
            trend.getText(),
            hedge,
            heard(assessed),
            heard(other),
            heard(further),
            whole ? briefing.getAccessibleText() : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String heard(@Nullable ScriptedText line) {
    return line == null ? "" : line.getAccessibleText();
  }

  /// Says what the briefing says, or another article.
  void read(ArticleTieRow article, boolean briefing) {
    here = article;
    whole = briefing;
    TieState state = article.reading().state();
    if (state == null) {
      said = null;
      assessed = null;
      other = null;
      further = null;
    } else {
      said = text.words(messages.text("quoted", state.words()), "quote-words");
      assessed = assessed(article, state);
      String more = words.other(article.reading());
      other = more.isEmpty() ? null : text.words(more, "soft");
      String rest = words.more(article.reading());
      further = rest.isEmpty() ? null : text.words(rest, "soft");
    }
    show();
  }

  private ScriptedText assessed(ArticleTieRow article, TieState state) {
    ReviewMark mark = new ReviewMark(messages);
    ScriptedText line =
        text.words(
            compact ? Messages.unbroken(mark.brief(state.review())) : mark.named(state.review()),
            ReviewMark.styleClass(state.review()));
    line.append(
        " · " + (article.reading().torn() ? words.torn(state) : words.assessed(state)), "soft");
    return line;
  }

  /// Takes as few lines as it can: what else is said goes beside the state, without who says it,
  /// and the briefing is left to the triangle. The opened evidence has it all.
  void setCompact(boolean compact) {
    if (this.compact != compact) {
      this.compact = compact;
      TieState state = here == null ? null : here.reading().state();
      if (here != null && state != null) {
        assessed = assessed(here, state);
      }
    }
    show();
  }

  /// Shows or leaves out the words that say so.
  void setQuoted(boolean quoted) {
    this.quoted = quoted;
    show();
  }

  private void show() {
    List<Node> lines = new ArrayList<>();
    boolean beside = showTrend();
    if (quoted && said != null) {
      lines.add(said);
    }
    if (assessed != null) {
      lines.add(assessed);
    }
    if (other != null && !beside) {
      lines.add(other);
    }
    if (further != null && !compact) {
      lines.add(further);
    }
    if (whole && !compact) {
      lines.add(briefing);
    }
    if (!lines.equals(getChildren())) {
      getChildren().setAll(lines);
      // The ties are measured at once, so the lines need their looks.
      applyCss();
    }
  }

  /// Shows the trend, and returns whether it says beside it what else the article says.
  private boolean showTrend() {
    TieState state = here == null ? null : here.reading().state();
    PanelText.soften(trend, (here == null || state == null) && !ruledOut());
    if (here == null || state == null) {
      trend.setText(here == null ? "" : here.silence());
      return false;
    }
    boolean beside = !here.reading().torn() && words.besideState(here.reading(), state, compact);
    trend.setText(trendWords(here, state, beside));
    return beside;
  }

  private boolean ruledOut() {
    return here != null && here.ruledOut();
  }

  private String trendWords(ArticleTieRow article, TieState state, boolean beside) {
    TieReading reading = article.reading();
    return beside ? words.stateWithOther(reading, state) : words.whole(reading, state);
  }
}
