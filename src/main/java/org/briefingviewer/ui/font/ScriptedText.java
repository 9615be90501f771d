// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words that may be in any script, wrapped; what a label would be if it could change fonts inside.
public final class ScriptedText extends TextFlow {
  private final Fonts fonts;

  /// @param styleClass the CSS class of each piece of text, beside its script's
  public ScriptedText(Fonts fonts, String words, String styleClass) {
    this.fonts = fonts;
    setAccessibleRole(AccessibleRole.TEXT);
    setWords(words, styleClass);
  }

  /// Adds words that stand out by their weight, in every script that has such a face.
  public void appendStrong(String words, String styleClass) {
    int before = getChildren().size();
    append(words, styleClass);
    getChildren()
        .subList(before, getChildren().size())
        .forEach(text -> text.getStyleClass().add("strong"));
    ScriptRun.of(words).forEach(run -> fonts.needStrong(run.script()));
  }

  /// Puts other words in place.
  public void setWords(String words, String styleClass) {
    setAccessibleText(words);
    getChildren()
        .setAll(ScriptRun.of(words).stream().map(run -> text(run, words, styleClass)).toList());
  }

  /// Adds words of another kind.
  public void append(String words, String styleClass) {
    setAccessibleText(getAccessibleText() + words);
    ScriptRun.of(words).forEach(run -> getChildren().add(text(run, words, styleClass)));
  }

  private Text text(ScriptRun run, String words, String styleClass) {
    fonts.need(run.script());
    Text text = new Text(words.substring(run.start(), run.end()));
    text.getStyleClass().addAll("words", styleClass, run.script().styleClass());
    return text;
  }
}
