// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.font.WrappedTooltip;
import org.briefingviewer.ui.review.CountWords;
import org.briefingviewer.ui.review.ReviewProgressLine;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// One article in the list: headline, date, count of estimates, and whether its file was changed;
/// on the rail its number.
final class ArticleCell extends RowCell<ArticleSummary> {
  /// In the height of the letters.
  private static final double TOOLTIP_WIDTH = 23;

  private static final double TOOLTIP_DELAY = 200;

  private final ShownBriefing shownBriefing;
  private final ReviewWalk walk;
  private final ObservableBooleanValue folded;
  private final Messages messages;
  private final Fonts fonts;
  private @Nullable ReviewCount shown;

  ArticleCell(
      ShownBriefing shownBriefing,
      ReviewWalk walk,
      ObservableBooleanValue folded,
      Messages messages,
      Fonts fonts) {
    this.shownBriefing = shownBriefing;
    this.walk = walk;
    this.folded = folded;
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().setAll("article-cell");
    walk.progressProperty().subscribe(progress -> reviewed());
  }

  @Override
  protected void show(ArticleSummary summary) {
    boolean changed = changed(shownBriefing.integrityProperty().get(), summary);
    shown = walk.progressProperty().get().of(summary.id());
    setGraphic(folded.get() ? rail(changed) : full(summary, changed));
    setAccessibleText(spoken(summary, changed));
    setTooltip(folded.get() ? tooltip(spoken(summary, changed)) : null);
  }

  @Override
  protected void clear() {
    super.clear();
    setTooltip(null);
  }

  private static boolean changed(BundleIntegrity integrity, ArticleSummary summary) {
    return integrity.changedArticles().contains(summary.id());
  }

  private Node rail(boolean changed) {
    Label number = new Label(Integer.toString(getIndex() + 1));
    number.getStyleClass().add("rail-number");
    VBox box = new VBox(number);
    if (changed) {
      box.getChildren().add(warning());
    }
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("article-entry");
    return box;
  }

  /// On the rail the words stand in a tooltip.
  private Tooltip tooltip(String words) {
    WrappedTooltip tooltip = new WrappedTooltip(Duration.millis(TOOLTIP_DELAY));
    tooltip.show(words, TOOLTIP_WIDTH * getFont().getSize());
    return tooltip;
  }

  private Node full(ArticleSummary summary, boolean changed) {
    WrappedLabel meta = new WrappedLabel(meta(summary), "article-meta");
    VBox box = new VBox(new ScriptedText(fonts, summary.name(), "article-headline"), meta);
    if (shown != null) {
      ReviewProgressLine line = new ReviewProgressLine();
      line.show(shown);
      box.getChildren().add(line);
    }
    if (changed) {
      Label words = new Label(messages.text("list.changed"), warning());
      words.getStyleClass().add("article-changed");
      box.getChildren().add(words);
    }
    box.getStyleClass().add("article-entry");
    return box;
  }

  private static Region warning() {
    Region icon = new Region();
    icon.getStyleClass().add("warning-icon");
    return icon;
  }

  /// While it is reviewed each entry says how much is left; of thousands of articles an edit
  /// changes one.
  private void reviewed() {
    ArticleSummary summary = getItem();
    ReviewCount now = summary == null ? null : walk.progressProperty().get().of(summary.id());
    if (summary != null && !Objects.equals(now, shown)) {
      show(summary);
    }
  }

  private String meta(ArticleSummary summary) {
    if (shown != null) {
      String left = new CountWords(messages).brief(shown).replace(' ', '\u00A0');
      return summary.date() == null
          ? left
          : new DateWords(messages).brief(summary.date()) + " · " + left;
    }
    String count = messages.text("list.estimates", Integer.valueOf(summary.estimates()));
    String estimates = count.replace(' ', '\u00A0'); // the count stays with its noun
    return summary.date() == null
        ? estimates
        : new DateWords(messages).brief(summary.date()) + " · " + estimates;
  }

  private String spoken(ArticleSummary summary, boolean changed) {
    List<String> parts = new ArrayList<>(List.of(summary.name(), meta(summary)));
    if (changed) {
      parts.add(messages.text("list.changed"));
    }
    return String.join(", ", parts);
  }
}
