// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.EditStep;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.document.FileSteps;
import org.briefingviewer.session.importing.ImportModels;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.EditWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Taking back whatever was done last, keeping it, and leaving it.
public final class EditPart extends WindowPart {
  private static final int MOST_RECENT = 20;

  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final OpeningControl opening;
  private final Document document;
  private final FileSteps held;
  private final ImportModels importing;
  private final Settings settings;
  private final EditWords words;
  private final EditorName signing;
  private final Action recent;
  private final Action save;
  private final Action undo;
  private Consumer<Edit> undone = edit -> {};
  private final Consumer<Path> open;

  /// @param open opens a file as if the user had chosen it
  public EditPart(WindowContext of, PartHost host, Consumer<Path> open) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.opening = of.bench().opening();
    this.document = of.bench().document();
    this.held = document.held();
    this.importing = of.bench().importing();
    this.settings = of.settings();
    settings
        .rememberedProperty()
        .subscribe(remembered -> importing.by(remembered.general().reviewer()));
    this.open = open;
    words = new EditWords(messages);
    signing = new EditorName(settings, messages, host);
    recent =
        commands.add(
            Group.FILE,
            "edit.command.recent",
            this::showRecent,
            new SimpleBooleanProperty(true),
            "Shortcut+Shift+O");
    save = addKeeping();
    commands.add(
        Group.EDITING,
        "edit.command.ruleOut",
        this::ruleOut,
        Bindings.createObjectBinding(
            () -> silentTie() != null, choice.tieProperty(), choice.articleProperty()));
    undo = addUndo();
    addRedo();
    sayWhatTheDocumentTells();
  }

  private Action addKeeping() {
    ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
    ObservableValue<Boolean> ready =
        Bindings.createObjectBinding(() -> shown.base() != null, shown.stateProperty());
    ObservableValue<Boolean> unsaved = document.unsavedProperty().map(n -> n.intValue() > 0);
    Action saving =
        commands.add(Group.FILE, "edit.command.save", this::save, unsaved, "Shortcut+S");
    commands.add(
        Group.FILE, "edit.command.saveAs", () -> saveAs(() -> {}), ready, "Shortcut+Shift+S");
    commands.add(Group.FILE, "edit.command.close", this::close, ready, "Shortcut+W");
    commands.add(Group.FILE, "edit.command.quit", host::quit, always, "Shortcut+Q");
    return saving;
  }

  private Action addUndo() {
    Action action =
        commands.add(
            Group.EDITING,
            "edit.command.undo",
            this::undo,
            document.undoableProperty().isNotNull().or(held.undoableProperty().isNotNull()),
            "Shortcut+Z");
    action
        .textProperty()
        .bind(named("edit.command.undo", document.undoableProperty(), held.undoableProperty()));
    return action;
  }

  private void addRedo() {
    Action action =
        commands.add(
            Group.EDITING,
            "edit.command.redo",
            this::redo,
            document.redoableProperty().isNotNull().or(held.redoableProperty().isNotNull()),
            "Shortcut+Shift+Z",
            "Shortcut+Y");
    action
        .textProperty()
        .bind(named("edit.command.redo", document.redoableProperty(), held.redoableProperty()));
  }

  private void sayWhatTheDocumentTells() {
    document.recoveredProperty().subscribe(this::say);
    document
        .problemProperty()
        .subscribe(
            problem -> {
              if (problem != null) {
                host.tell(problem);
              }
            });
  }

  private void say(RecoveredWork recovered) {
    String said =
        new RecoveryWords(messages)
            .of(recovered, () -> drafts().size(), recent.getAccelerator().getDisplayText());
    if (!said.isEmpty()) {
      host.say(said, NoticeDuration.LEAVING);
    }
  }

  private ObservableValue<String> named(
      String key,
      ObservableValue<@Nullable Edit> edit,
      ObservableValue<@Nullable EditStep> inFile) {
    return Bindings.createStringBinding(
        () -> {
          Edit there = edit.getValue();
          EditStep held = inFile.getValue();
          return there != null
              ? messages.text(key + ".of", words.of(there))
              : held != null ? messages.text(key + ".of", words.of(held)) : messages.text(key);
        },
        edit,
        inFile);
  }

  /// Returns the chosen tie where the article has no state of it and nobody has ruled it out, else
  /// null.
  private @Nullable ActorPair silentTie() {
    MarkedArticle marked = choice.markedArticle();
    ActorPair tie = choice.tieProperty().get();
    return marked == null
            || tie == null
            || marked.findings().speaksOf(tie)
            || marked.findings().ruledOut(tie) != null
        ? null
        : tie;
  }

  private void ruleOut() {
    MarkedArticle marked = choice.markedArticle();
    ActorPair tie = silentTie();
    if (marked != null && tie != null) {
      String article = marked.article().id();
      signing.as(
          by -> {
            if (document.apply(new BriefingEdit.RuleOutTie(document.act(by), article, tie, true))) {
              host.say(
                  messages.text("edit.said.ruledOut", by, undo.getAccelerator().getDisplayText()));
            }
          });
    }
  }

  /// What the file held is taken back by an edit, which is somebody's.
  private void undoHeld(EditStep step) {
    signing.as(
        by -> {
          held.undo(by);
          host.say(messages.text("edit.said.undone", words.of(step)));
        });
  }

  private void undo() {
    EditStep inFile = held.undoableProperty().get();
    if (inFile != null) {
      undoHeld(inFile);
      return;
    }
    Edit edit = document.undoableProperty().get();
    document.undo();
    if (edit != null) {
      undone.accept(edit);
      if (edit instanceof BriefingEdit.SealBriefing) {
        host.say(
            messages.text("edit.said.unsealed", words.of(edit)),
            NoticeDuration.LEAVING,
            messages.text("edit.sealAgain"),
            this::redo);
      } else {
        host.say(messages.text("edit.said.undone", words.of(edit)));
      }
    }
  }

  private void redo() {
    EditStep inFile = held.redoableProperty().get();
    if (inFile != null) {
      held.redo();
      host.say(messages.text("edit.said.redone", words.of(inFile)));
      return;
    }
    Edit edit = document.redoableProperty().get();
    document.redo();
    if (edit != null) {
      host.say(messages.text("edit.said.redone", words.of(edit)));
    }
  }

  private void save() {
    OpenBriefing base = shown.base();
    if (base != null && document.untitled()) {
      saveAs(() -> {});
    } else if (base != null) {
      document.save(
          () -> host.say(messages.text("edit.said.saved", base.file()), NoticeDuration.NEXT_EDIT));
    }
  }

  /// @param then what comes next when it was saved
  private void saveAs(Runnable then) {
    OpenBriefing base = shown.base();
    if (base == null) {
      return;
    }
    Path chosen = desk.chooseSave(suggested(base), DesktopServices.FileKind.BRIEFING);
    if (chosen != null) {
      document.saveAs(
          chosen,
          () -> {
            host.say(messages.text("edit.said.saved", chosen), NoticeDuration.NEXT_EDIT);
            then.run();
          });
    }
  }

  /// A briefing without a name is called after its title.
  private String suggested(OpenBriefing base) {
    Briefing now = shown.briefing();
    if (!document.untitled() || now == null) {
      return String.valueOf(base.file().getFileName());
    }
    return new TitleSlug(now.about().title()).name() + ".briefing";
  }

  /// What is not saved stays recoverable unless it is discarded.
  private void close() {
    leave(opening::close);
  }

  private void showRecent() {
    Path now = now();
    List<Path> files =
        settings.remembered().files().stream()
            .map(memory -> memory.file())
            .filter(file -> !file.equals(now) && Files.exists(file))
            .filter(file -> !document.drafts().holds(file))
            .limit(MOST_RECENT)
            .toList();
    List<Path> imported =
        importing.before().stream()
            .filter(file -> !file.equals(now) && !files.contains(file))
            .toList();
    RecentList list =
        new RecentList(
            new RecentList.Choice(drafts(), files, imported),
            messages,
            file -> {
              host.closeSheet();
              open.accept(file);
            });
    host.showSheet(messages.text("edit.recent.title"), list);
    list.focusFirst();
  }

  private @Nullable Path now() {
    OpenBriefing base = shown.base();
    return base == null ? null : base.file().toAbsolutePath().normalize();
  }

  /// Returns the briefings without a name that were left, but for the one that is open.
  private List<Path> drafts() {
    Path now = now();
    try {
      return document.drafts().left().stream().filter(file -> !file.equals(now)).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// Leaves the briefing, and asks first when something of it is not saved.
  ///
  /// @param then what comes next, unless the user stays
  public void leave(Runnable then) {
    OpenBriefing base = shown.base();
    int unsaved = document.unsavedProperty().get();
    if (base == null || unsaved == 0) {
      then.run();
      return;
    }
    LeaveSheet sheet =
        new LeaveSheet(
            unsaved,
            document.untitled()
                ? messages.text("edit.untitled")
                : String.valueOf(base.file().getFileName()),
            messages,
            new LeaveSheet.Choices() {
              @Override
              public void save() {
                host.closeSheet();
                if (document.untitled()) {
                  saveAs(then);
                } else {
                  document.save(then);
                }
              }

              @Override
              public void keepForLater() {
                host.closeSheet();
                then.run();
              }

              @Override
              public void discard() {
                host.closeSheet();
                document.discard();
                then.run();
              }

              @Override
              public void stay() {
                host.closeSheet();
              }
            });
    host.showSheet(messages.text("edit.leave.title"), sheet);
    sheet.focusFirst();
  }

  /// Says whom to tell what was just undone.
  public void onUndone(Consumer<Edit> told) {
    undone = told;
  }

  /// Returns what saves the open briefing.
  public Action saving() {
    return save;
  }

  /// Returns what takes back whatever was done last.
  public Action undoing() {
    return undo;
  }
}
