// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.session.printing.PrintState;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;
import org.jspecify.annotations.Nullable;

/// Chooses what to print, then shows how far it is, then where the file lies.
final class PrintPane extends VBox {
  private final PrintRun printing;
  private final Messages messages;
  private final Fonts fonts;
  private final Button article = new Button();
  private final Button whole = new Button();
  private final VBox news = new VBox();
  private final ProgressBar bar = new ProgressBar();
  private final HBox row = new HBox(bar);
  private final Button cancel = new Button();

  /// What was pressed last.
  private Button pressed = article;

  private Subscription following = Subscription.EMPTY;

  /// @param what says what is made
  /// @param saved whether it is saved under a name, else printed
  /// @param wholeOnly whether it is of no single article
  /// @param make prints the whole briefing, or the article when told false
  PrintPane(
      ShownBriefing shownBriefing,
      ShownArticle shownArticle,
      PrintRun printing,
      Messages messages,
      Fonts fonts,
      String what,
      boolean saved,
      boolean wholeOnly,
      Consumer<Boolean> make) {
    this.printing = printing;
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().add("print-pane");
    news.getStyleClass().add("print-news");
    news.setId("print-news");
    news.managedProperty().bind(Bindings.isNotEmpty(news.getChildren()));
    MarkedArticle marked = shownArticle.markedArticle();
    Briefing briefing = shownBriefing.briefing();
    boolean one = wholeOnly || (briefing != null && briefing.info().articles().size() == 1);
    String handler = saved ? "out.print.save." : "out.print.";
    VBox choices = new VBox();
    choices.getStyleClass().add("print-choices");
    if (marked != null && !one) {
      choices
          .getChildren()
          .add(choice(article, "print-article", handler + "article", marked.article().headline()));
    }
    if (briefing != null) {
      choices
          .getChildren()
          .add(choice(whole, "print-whole", handler + (one ? "only" : "whole"), size(briefing)));
    }
    article.setOnAction(event -> press(article, () -> make.accept(false)));
    whole.setOnAction(event -> press(whole, () -> make.accept(true)));
    row.getStyleClass().add("print-row");
    row.setFillHeight(false);
    cancel.setText(messages.text("out.print.cancel"));
    cancel.setId("print-cancel");
    cancel.setOnAction(event -> printing.cancel());
    cancel.defaultButtonProperty().bind(cancel.focusedProperty());
    getChildren().addAll(line(what, "print-what"), choices, news);
    sceneProperty().subscribe(scene -> follow(scene != null));
  }

  private void press(Button button, Runnable handler) {
    pressed = button;
    handler.run();
  }

  private String size(Briefing briefing) {
    BundleInfo info = briefing.info();
    return messages.text("out.print.size", info.title(), info.articles().size());
  }

  private HBox choice(Button button, String id, String key, String what) {
    button.setText(messages.text(key));
    button.setAccessibleText(messages.text(key) + ": " + what);
    button.setId(id);
    button.getStyleClass().add("print-choice");
    button.defaultButtonProperty().bind(button.focusedProperty());
    ScriptedText of = line(what, "print-of");
    of.setMinWidth(0);
    HBox.setHgrow(of, Priority.ALWAYS);
    button.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(button, of);
    row.getStyleClass().add("print-row");
    row.setFillHeight(false);
    return row;
  }

  /// Puts more to choose from between what is made and of what.
  void choose(Node choices) {
    getChildren().add(1, choices);
  }

  /// Gives the first choice the focus.
  void focusFirst() {
    (article.getParent() == null ? whole : article).requestFocus();
  }

  private void follow(boolean shown) {
    following.unsubscribe();
    following = shown ? printing.stateProperty().subscribe(this::show) : Subscription.EMPTY;
  }

  private void show(@Nullable PrintState state) {
    boolean running = state instanceof PrintState.Running;
    article.setDisable(running);
    whole.setDisable(running);
    switch (state) {
      case PrintState.Running now -> running(now);
      // Whether it was opened is told by whoever tried to.
      case PrintState.Done done -> {}
      case PrintState.Failed failed ->
          over(line(messages.text("out.print.failed", failed.file(), why(failed)), "print-failed"));
      case PrintState.Idle idle -> over();
      case null -> news.getChildren().clear();
    }
  }

  /// The file is named already.
  private String why(PrintState.Failed failed) {
    ProblemWords words = new ProblemWords(messages);
    return failed.why().where().equals(failed.file().toString())
        ? messages.text("out.print.why", words.what(failed.why()), words.remedy(failed.why()))
        : words.line(failed.why());
  }

  /// Says where the file lies, and what a person has to know of it.
  ///
  /// @param opened whether the program for such files shows it
  void done(PrintState.Done done, boolean opened) {
    news.getChildren().setAll(line(made(done, opened, messages), "print-done"));
    done.told().forEach(told -> news.getChildren().add(line(told, "print-told")));
  }

  /// Returns what was made, by the name of its kind, and where it lies.
  static String made(PrintState.Done done, boolean opened, Messages messages) {
    if (done.looked() && done.passing()) {
      return messages.text(opened ? "out.print.opened" : "out.print.noViewer");
    }
    return messages.text("out.saved", messages.text("file." + done.ending()), done.file());
  }

  /// The keys go to what ends it; they stay there while it gets on.
  private void running(PrintState.Running now) {
    String words = messages.text("out.print.progress", now.printed(), now.of());
    bar.setProgress(
        now.of() <= 1 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.printed() / now.of());
    bar.setAccessibleText(words);
    if (row.getParent() == null) {
      row.getChildren().setAll(bar, line(words, "print-progress"), cancel);
      news.getChildren().setAll(row);
      cancel.requestFocus();
    } else {
      row.getChildren().set(1, line(words, "print-progress"));
    }
  }

  /// Nothing was made: the keys go back to where one tries again.
  private void over(Node... told) {
    boolean running = row.getParent() != null;
    news.getChildren().setAll(told);
    if (running) {
      pressed.requestFocus();
    }
  }

  private ScriptedText line(String words, String styleClass) {
    return new ScriptedText(fonts, words, styleClass);
  }
}
