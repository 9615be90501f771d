// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.omission.LeftOutShare;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.jspecify.annotations.Nullable;

/// The line under the headline: publisher, place, date, time and zone, writers.
final class OriginLine extends Region {
  /// The key of the list of what was left out, as it is named beside the title.
  private static final String LEFT_OUT_KEY = "Shortcut+D";

  private static final double RULE_GAP = 14;

  private final ObservableDoubleValue measure;
  private final ScriptedText words;
  private final Region rule = new Region();

  OriginLine(Article article, Fonts fonts, Messages messages, ObservableDoubleValue measure) {
    this.measure = measure;
    this.words = new ScriptedText(fonts, words(article, messages), "origin-words");
    String left = leftOut(article, messages);
    if (left != null) {
      words.appendStrong(" · " + left, "origin-words");
    }
    getStyleClass().add("origin");
    if (TextBlock.of(article).getFirst() instanceof TextBlock.Origin) {
      getStyleClass().add("first");
    }
    rule.getStyleClass().add("origin-rule");
    getChildren().addAll(words, rule);
    words.setOnMouseClicked(this::clicked);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      fireEvent(new OriginRequest());
    }
  }

  private static String words(Article article, Messages messages) {
    NameWords named = new NameWords(messages);
    Dateline dateline = article.dateline();
    String place = dateline == null ? null : dateline.place();
    Byline byline = article.byline();
    String publisher = article.publication().publisher();
    Stream<@Nullable String> parts =
        Stream.of(
            publisher == null ? messages.text("text.publisherUnknown") : named.of(publisher),
            place == null ? null : named.of(place),
            moment(article, messages),
            byline == null || byline.names().isEmpty()
                ? null
                : messages.text("text.byline", names(byline.names(), named)));
    int deceptive = DeceptiveCharacters.in(article.text()).cardinality();
    Stream<@Nullable String> told =
        Stream.of(deceptive == 0 ? null : messages.text("text.deceptive", deceptive));
    return Stream.concat(parts, told)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /// Returns how many of the file's words the text lacks, where they are many, and what shows them.
  private static @Nullable String leftOut(Article article, Messages messages) {
    int share = LeftOutShare.told(article);
    String key = KeyCombination.keyCombination(LEFT_OUT_KEY).getDisplayText();
    return share == 0 ? null : messages.text("text.leftOut", share, key);
  }

  private static String moment(Article article, Messages messages) {
    String moment = new DateWords(messages).moment(article.publication());
    return moment.isEmpty() ? messages.text("date.unpublished") : moment;
  }

  private static String names(List<String> names, NameWords named) {
    return names.stream().map(named::of).collect(Collectors.joining(", "));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(words.prefHeight(measure.get()))
        + getInsets().getTop()
        + RULE_GAP
        + 1
        + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double left = TextMargins.left(getWidth(), measure.get());
    double height = words.prefHeight(measure.get());
    double top = getInsets().getTop();
    words.resizeRelocate(left, top, measure.get(), height);
    rule.resizeRelocate(left, Math.rint(top + height + RULE_GAP), measure.get(), 1);
  }
}
