// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.importing.StartWays;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The middle of the window: the text, or why there is none.
final class TextPane extends StackPane {
  /// Work shorter than this shows no progress. Not with [EmptyNotice], which is a control: asking
  /// it would make the start wait for the toolkit.
  static final Duration PATIENCE = Duration.millis(300);

  private final ShownBriefing shownBriefing;
  private final ShownArticle reading;
  private final OpeningControl opening;
  private final StartWays ways;
  private final Messages messages;
  private final ArticleView text;
  private final Action open;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable EmptyNotice notice;

  /// Whether the text had the focus when it was last taken out of view.
  private boolean focusInText;

  /// Whether it says that something is being read.
  private boolean saysWaiting;

  TextPane(
      ShownBriefing shownBriefing,
      ShownArticle reading,
      OpeningControl opening,
      Messages messages,
      ArticleView text,
      StartWays ways,
      Action open) {
    this.ways = ways;
    this.shownBriefing = shownBriefing;
    this.reading = reading;
    this.opening = opening;
    this.messages = messages;
    this.text = text;
    this.open = open;
    getStyleClass().add("text-pane");
    getChildren().add(text);
    patience.setOnFinished(event -> stillReading());
    shownBriefing.stateProperty().subscribe(state -> update());
    reading.articleProperty().subscribe(state -> update());
  }

  /// From now on it says that a file or an article is being read. Until then it is left empty: what
  /// was named at the start is mostly there before the window is, and neither a control nor an
  /// animation can be had before the toolkit runs.
  void sayWaiting() {
    saysWaiting = true;
    // What stands there by now stays, at its place.
    if (shownBriefing.stateProperty().get() instanceof LoadState.Loading
        || reading.articleProperty().get() instanceof ArticleState.Loading) {
      update();
    }
  }

  private void update() {
    LoadState state = shownBriefing.stateProperty().get();
    if (state instanceof LoadState.Ready ready) {
      updateArticle(ready);
    } else if (saysWaiting || !(state instanceof LoadState.Loading)) {
      show(notice(state));
    }
  }

  private @Nullable EmptyNotice notice(LoadState state) {
    return switch (state) {
      case LoadState.Empty empty -> empty();
      case LoadState.Loading loading -> loading(loading.file());
      case LoadState.Failed failed -> failed(failed);
      case LoadState.Ready ready -> null;
    };
  }

  private void updateArticle(LoadState.Ready ready) {
    ArticleState state = reading.articleProperty().get();
    if (state instanceof ArticleState.Shown shown) {
      show(null);
      text.show(shown.article());
    } else if (!(state instanceof ArticleState.Loading)) {
      show(articleNotice(ready, state));
    } else if (saysWaiting) {
      patience.playFromStart();
    }
  }

  private @Nullable EmptyNotice articleNotice(LoadState.Ready ready, ArticleState state) {
    // No switch over kinds, as the first picture may ask: decisions/text-first.md.
    if (state instanceof ArticleState.Failed failed) {
      return articleFailed(failed);
    }
    return state instanceof ArticleState.None ? noArticle(ready) : null;
  }

  /// What was there stays while the next article is read, so that nothing flickers; but not long.
  private void stillReading() {
    if (reading.articleProperty().get() instanceof ArticleState.Loading) {
      show(reading());
    }
  }

  private void show(@Nullable EmptyNotice next) {
    if (patience.getStatus() == Animation.Status.RUNNING) {
      patience.stop();
    }
    getChildren().remove(notice);
    notice = next;
    focusInText |= focusInText();
    text.setVisible(next == null);
    if (next != null) {
      next.setId("notice");
      getChildren().add(next);
    } else if (focusInText) {
      focusInText = false;
      text.requestFocus();
    }
  }

  /// Gives the focus to what a notice in place of the text offers to do.
  void focusNotice() {
    if (notice != null) {
      notice.focusFirst();
    }
  }

  /// Asks the scene: a node's own `focusWithin` stays true when the focus went to another pane.
  private boolean focusInText() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && !owner.equals(text)) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private EmptyNotice empty() {
    return new EmptyNotice(messages.text("empty.title"), "")
        .withWay(wayButton("paste", ways::paste), messages.text("empty.paste.words"))
        .withWay(wayButton("open", () -> open.handle(null)), messages.text("empty.open.words"))
        .withWay(
            wayButton("sample", () -> ways.openSample(messages.locale())),
            messages.text("empty.sample.words"));
  }

  private Button wayButton(String name, Runnable way) {
    Button button = new Button(messages.text("empty." + name));
    button.setId("way-" + name);
    button.setOnAction(event -> way.run());
    return button;
  }

  private EmptyNotice loading(Path file) {
    return new EmptyNotice(messages.text("loading.title", name(file)), "")
        .withProgress(messages.text("loading.progress"))
        .withButtons(cancelButton());
  }

  private Node cancelButton() {
    Button cancel = new Button(messages.text("loading.cancel"));
    cancel.setOnAction(event -> opening.close());
    return cancel;
  }

  private EmptyNotice failed(LoadState.Failed failed) {
    EmptyNotice notice =
        new EmptyNotice(messages.text("failed.title", name(failed.file())), "")
            .withProblems(failed.problems(), messages);
    Node open = openButton(messages.text("failed.open"));
    return Files.isDirectory(failed.file())
        ? notice.withButtons(open, importButton(failed.file()))
        : notice.withButtons(open);
  }

  private Node importButton(Path folder) {
    Button button = new Button(messages.text("import.folder"));
    button.setId("import-folder");
    button.setOnAction(event -> ways.importFolder(folder));
    return button;
  }

  private EmptyNotice noArticle(LoadState.Ready ready) {
    if (ready.briefing().first() != null) {
      return new EmptyNotice(messages.text("noArticle.title"), messages.text("noArticle.words"));
    }
    return new EmptyNotice(messages.text("noArticles.title"), "")
        .withWay(wayButton("paste", ways::paste), messages.text("noArticles.words"));
  }

  private EmptyNotice reading() {
    String words = messages.text("loading.article");
    return new EmptyNotice(words, "").withProgress(words);
  }

  private EmptyNotice articleFailed(ArticleState.Failed failed) {
    return new EmptyNotice(
            messages.text("articleFailed.title"), messages.text("articleFailed.words"))
        .withProblems(failed.problems(), messages);
  }

  private Node openButton(String words) {
    Button button = new ActionButton(open, words, null);
    button.setAccessibleText(words);
    button.getStyleClass().add("main-button");
    return button;
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
