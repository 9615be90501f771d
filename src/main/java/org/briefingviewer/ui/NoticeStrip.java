// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;
import org.jspecify.annotations.Nullable;

/// A quiet line over the foot of the window that tells a problem, or what was done, until it is put
/// away or what it speaks of is gone; what was done, and needs no answer, goes after a while.
final class NoticeStrip extends HBox {
  /// Long enough to read three lines twice.
  private static final Duration LASTING = Duration.seconds(12);

  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final Messages messages;
  private final WrappedLabel words = new WrappedLabel();
  private final Button stop = new Button();
  private final Button close;
  private final Node back;
  private NoticeDuration until = NoticeDuration.PUT_AWAY;
  private @Nullable PauseTransition passing;

  /// Whether what is said joins what was said before it.
  private boolean together;

  /// What was open and read when it was said; null for the first that comes after.
  private @Nullable OpenBriefing base;

  private @Nullable String article;

  /// @param known the id by which style sheets and tests know it
  /// @param back where one goes on once it was put away
  NoticeStrip(String known, WindowContext of, Node back) {
    this.back = back;
    this.shown = of.bench().shown();
    this.reading = of.bench().choice();
    this.messages = of.messages();
    Document document = of.bench().document();
    close = new Button(messages.text("strip.close"));
    close.setOnAction(
        event -> {
          back.requestFocus();
          setVisible(false);
        });
    close.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    stop.setId(known + "-stop");
    stop.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    stop.managedProperty().bind(stop.visibleProperty());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, stop, close);
    getStyleClass().add("strip");
    setId(known);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    shown.stateProperty().subscribe(state -> moved());
    reading.articleIdProperty().subscribe(id -> moved());
    document.undoableProperty().subscribe(edit -> edited());
    document.redoableProperty().subscribe(edit -> edited());
  }

  /// Starts the time after which a word about what was done goes by itself, with its button: it
  /// lies over the line at the foot. What went wrong, and what was lost, stays.
  private void passLater() {
    PauseTransition passing = Objects.requireNonNullElseGet(this.passing, this::passingNotice);
    this.passing = passing;
    passing.stop();
    if (isVisible() && goesByItself()) {
      passing.playFromStart();
    }
  }

  private PauseTransition passingNotice() {
    PauseTransition made = new PauseTransition(LASTING);
    made.setOnFinished(event -> pass());
    hoverProperty().subscribe(this::passLater);
    focusWithinProperty().subscribe(this::passLater);
    return made;
  }

  /// Returns whether it goes once it was there for a while.
  boolean goesByItself() {
    return passes() || until == NoticeDuration.A_WHILE;
  }

  /// Goes, unless the mouse is on it or somebody came to it by the keyboard; a click on a button
  /// leaves the focus there, which keeps nothing.
  void pass() {
    if (isHover() || stop.isFocusVisible() || close.isFocusVisible()) {
      return;
    }
    if (isFocusWithin()) {
      back.requestFocus();
    }
    setVisible(false);
  }

  private boolean passes() {
    return until == NoticeDuration.NEXT_STEP || until == NoticeDuration.NEXT_EDIT;
  }

  /// Runs what says several things: each stands on a line of its own, and all of them stay as long
  /// as the one that stays longest.
  void together(Runnable saying) {
    together = true;
    try {
      saying.run();
    } finally {
      together = false;
    }
  }

  void say(String said, NoticeDuration lasting) {
    boolean joins = together && isVisible();
    stop.setVisible(joins && stop.isVisible());
    words.setText(joins ? words.getText() + "\n" + said : said);
    until = joins && until.compareTo(lasting) > 0 ? until : lasting;
    base = shown.base();
    article = reading.articleIdProperty().get();
    setVisible(true);
    passLater();
    note(said);
  }

  /// Writes down what is said, in one line, where whoever starts the program names a file by the
  /// property `briefing.said`: a trial from outside cannot read a window on Linux.
  private static void note(String said) {
    String file = System.getProperty("briefing.said");
    if (file != null) {
      try {
        PlainFile.own(Path.of(file))
            .write(said.replace('\n', ' ') + "\n", StandardOpenOption.APPEND);
      } catch (IOException e) {
        // The window has said it all the same.
      }
    }
  }

  void show(Problem problem) {
    say(words(problem), NoticeDuration.LEAVING);
  }

  /// Returns how a problem is told here.
  String words(Problem problem) {
    return new ProblemWords(messages).line(problem);
  }

  /// Says something with a button that does something about it.
  void say(String said, NoticeDuration lasting, String handler, Runnable doing) {
    say(said, lasting);
    stop.setText(handler);
    stop.setOnAction(event -> doing.run());
    stop.setVisible(true);
    passLater();
  }

  /// Puts away what was said, unless something else was said since.
  void putAway(String said) {
    if (words.getText().equals(said)) {
      setVisible(false);
    }
  }

  private void edited() {
    if (passes()) {
      setVisible(false);
    }
  }

  private void moved() {
    OpenBriefing now = shown.base();
    String read = reading.articleIdProperty().get();
    if (base == null) {
      base = now;
    }
    if (article == null) {
      article = read;
    }
    boolean left = base != null && !base.equals(now);
    boolean turned = article != null && !article.equals(read);
    if (until != NoticeDuration.PUT_AWAY
        && (left || (turned && until == NoticeDuration.NEXT_STEP))) {
      setVisible(false);
    }
  }

  /// All that is said over the foot of the window: beside each other where there is room, else one
  /// thing above the other.
  static final class Stack extends FlowPane {
    private final ReadOnlyObjectWrapper<Double> covered = new ReadOnlyObjectWrapper<>(0.0);

    Stack(List<NoticeStrip> strips) {
      super(strips.toArray(NoticeStrip[]::new));
      getStyleClass().add("strips");
      setPickOnBounds(false);
      setMinWidth(0); // else as wide as the longest line would be
      widthProperty().subscribe(this::narrow);
      insetsProperty().subscribe(this::narrow);
    }

    private void narrow() {
      double wide = getWidth() - snappedLeftInset() - snappedRightInset();
      getChildren().forEach(strip -> ((NoticeStrip) strip).setMaxWidth(Math.max(0, wide)));
    }

    /// How much of the foot of the window lies under what is said, in pixels.
    ReadOnlyObjectProperty<Double> coveredProperty() {
      return covered.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      covered.set(
          getChildren().stream()
              .filter(Node::isVisible)
              .mapToDouble(said -> getHeight() - said.getLayoutY())
              .max()
              .orElse(0));
    }
  }
}
