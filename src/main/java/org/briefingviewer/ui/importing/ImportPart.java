// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.briefingviewer.intake.addition.ImportResult;
import org.briefingviewer.intake.addition.ImportState;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.importing.ArticleImports;
import org.briefingviewer.session.importing.ImportModels;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.opening.StateFollower;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.ProblemList;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Pasting, the progress and the outcome of an import, and the lines that were left out.
public final class ImportPart extends WindowPart {
  /// An import shorter than this shows no progress.
  private static final Duration PATIENCE = Duration.millis(300);

  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final ImportModels models;
  private final Action leftOut;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable ImportProgress progress;

  public ImportPart(WindowContext of, PartHost host) {
    super(of, host);
    this.reading = of.bench().choice();
    this.moves = of.bench().moves();
    this.models = of.bench().importing();
    ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
    ObservableValue<Boolean> shown =
        reading.articleProperty().map(ArticleState.Shown.class::isInstance);
    commands.add(Group.FILE, "command.new", () -> models.imports().begin(), always, "Shortcut+N");
    commands.add(Group.FILE, "command.paste", () -> paste(false), always, "Shortcut+V");
    commands.add(Group.FILE, "command.pasteNew", () -> paste(true), always, "Shortcut+Shift+V");
    leftOut =
        commands.add(Group.READING, "command.leftOut", this::showLeftOut, shown, "Shortcut+D");
    patience.setOnFinished(event -> showProgress());
    StateFollower.follow(models.imports().stateProperty(), ImportState.Idle.class, this::show);
    models.leftOut().problemProperty().subscribe(this::tell);
  }

  /// Returns what shows the lines that do not stand in the text.
  public Action leftOut() {
    return leftOut;
  }

  private void paste(boolean asNew) {
    paste(desk, models.imports(), asNew);
  }

  /// Brings in what lies on the clipboard.
  ///
  /// @param asNew whether it becomes a briefing of its own
  public static void paste(DesktopServices desk, ArticleImports imports, boolean asNew) {
    DesktopServices.Pasted pasted = desk.pasted();
    if (pasted.files().isEmpty()) {
      imports.paste(pasted.text(), pasted.html(), asNew);
    } else {
      imports.take(pasted.files());
    }
  }

  private void show(ImportState state) {
    switch (state) {
      case ImportState.Running running -> {
        if (progress != null) {
          progress.show(running);
        } else if (patience.getStatus() != javafx.animation.Animation.Status.RUNNING) {
          patience.playFromStart();
        }
      }
      case ImportState.Idle idle -> endProgress();
      case ImportState.Asking asking -> ask(asking);
      case ImportState.Done done -> {
        endProgress();
        say(done.imported());
      }
      case ImportState.Failed failed -> {
        endProgress();
        if (failed.problems().size() == 1) {
          host.tell(failed.problems().getFirst());
        } else {
          host.say(words().of(failed.problems()), NoticeDuration.LEAVING);
          list(many(failed.problems()));
        }
      }
    }
  }

  /// Who pastes an article wants to read it: the window goes there.
  private void say(ImportResult imported) {
    String said = words().of(imported);
    List<Problem> listed = new ArrayList<>();
    listed.addAll(many(imported.problems()));
    listed.addAll(many(imported.notes()));
    if (imported.into() == ImportResult.Into.FILE && !listed.isEmpty()) {
      // The file is opened now, which takes every sheet away.
      host.say(said, NoticeDuration.PUT_AWAY, messages.text("import.which"), () -> list(listed));
      return;
    }
    if (imported.into() == ImportResult.Into.OPEN) {
      moves.chooseArticle(imported.firstId());
    }
    host.say(said, lasting(imported));
    list(listed);
  }

  private static NoticeDuration lasting(ImportResult imported) {
    if (imported.into() == ImportResult.Into.FILE) {
      return NoticeDuration.PUT_AWAY;
    }
    return imported.problems().isEmpty() ? NoticeDuration.NEXT_EDIT : NoticeDuration.LEAVING;
  }

  private void ask(ImportState.Asking asking) {
    endProgress();
    Path out = desk.chooseSave(asking.name() + ".briefing", DesktopServices.FileKind.BRIEFING);
    if (out == null) {
      models.imports().cancel();
    } else {
      models.imports().into(out, asking.files());
    }
  }

  /// Returns what the strip has no room for.
  private static List<Problem> many(List<Problem> problems) {
    return ImportWords.tooMany(problems) ? problems : List.of();
  }

  /// Says of each file why it was not read, or what to look at in it.
  private void list(List<Problem> problems) {
    if (!problems.isEmpty()) {
      host.showSheet(messages.text("import.unreadTitle"), new ProblemList(problems, messages));
    }
  }

  private ImportWords words() {
    return new ImportWords(messages, leftOut.getAccelerator().getDisplayText());
  }

  private void showProgress() {
    if (models.imports().stateProperty().get() instanceof ImportState.Running running) {
      ImportProgress shown = new ImportProgress(messages, models.imports()::cancel);
      shown.show(running);
      progress = shown;
      host.showSheet(messages.text("import.title"), shown);
      shown.focusCancel();
    }
  }

  private void endProgress() {
    patience.stop();
    if (progress != null) {
      progress = null;
      host.closeSheet();
    }
  }

  private void showLeftOut() {
    DroppedLineList list = new DroppedLineList(models.leftOut(), messages, fonts, this::putBack);
    host.showSheet(messages.text("leftOut.title"), list);
    list.focusFirst();
  }

  private void putBack(Set<Integer> lines) {
    models
        .leftOut()
        .putBack(
            lines,
            () -> {
              host.closeSheet();
              host.say(messages.text("leftOut.back", lines.size()), NoticeDuration.NEXT_EDIT);
            });
  }

  private void tell(@Nullable Problem problem) {
    if (problem != null) {
      host.closeSheet();
      host.tell(problem);
    }
  }

  /// How far an import is, with a button that stops it.
  static final class ImportProgress extends VBox {
    private final Messages messages;
    private final WrappedLabel words = new WrappedLabel();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    ImportProgress(Messages messages, Runnable stop) {
      this.messages = messages;
      cancel = new Button(messages.text("import.cancel"));
      cancel.setId("import-cancel");
      cancel.setOnAction(event -> stop.run());
      bar.setAccessibleText(messages.text("import.title"));
      bar.setMaxWidth(Double.MAX_VALUE);
      getStyleClass().add("import-progress");
      getChildren().addAll(words, bar, cancel);
    }

    void show(ImportState.Running running) {
      words.setText(
          messages.text("import.progress", running.number(), running.total(), running.name()));
      bar.setProgress(
          running.total() == 1
              ? ProgressBar.INDETERMINATE_PROGRESS
              : (running.number() - 1.0) / running.total());
    }

    void focusCancel() {
      cancel.requestFocus();
    }
  }
}
