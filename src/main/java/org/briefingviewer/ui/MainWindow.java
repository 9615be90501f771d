// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.intake.addition.ImportResult;
import org.briefingviewer.intake.addition.ImportState;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.importing.ArticleImports;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.SceneSheets;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.foot.TextFoot;
import org.briefingviewer.ui.importing.StartWays;
import org.briefingviewer.ui.opening.FirstFocus;
import org.briefingviewer.ui.opening.PaneSlot;
import org.briefingviewer.ui.opening.StartOrder;
import org.briefingviewer.ui.opening.StartStep;
import org.briefingviewer.ui.out.SourcedCopy;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.passage.MiddleCover;
import org.briefingviewer.ui.press.SecondClick;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The whole window's content: put it into a scene and open a file in the session. The text comes
/// first and stands where it will stay; [#furnish] adds what is around it and tells what there is
/// to tell. What comes after what stands in [StartStep].
public final class MainWindow extends StackPane {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final OpeningControl opening;
  private final WindowContext of;
  private final ArticleView text;
  private final TextPane middle;
  private final BorderPane column = new BorderPane();
  private final TextFoot foot = new TextFoot();
  private final BorderPane frame;
  private final TextMarks marks;
  private final PaneSlot list = new PaneSlot("list-slot");
  private final PaneSlot panel = new PaneSlot("panel-slot");
  private final PaneSlot bar = new PaneSlot("bar-slot");
  private final PaneSlot status = new PaneSlot("status-slot");
  private final PaneSlot strip = new PaneSlot("strip-slot");
  private final WindowColumns columns;
  private final MiddleCover cover;
  private final WindowCommands own;
  private final ReadingMemory memory;
  private final SourcedCopy copies;

  private final SceneSheets sheets;
  private final StartOrder order;

  /// What stands around the text; null until it is furnished.
  private @Nullable WindowPanes around;

  private final FirstFocus focus;

  /// Makes the window with its text, and room for the rest; see [#furnish].
  ///
  /// @param order the steps by which this window comes into being
  public MainWindow(
      Workbench bench,
      Settings settings,
      Messages messages,
      Fonts fonts,
      DesktopServices desk,
      StartOrder order) {
    this.order = order;
    this.shown = bench.shown();
    this.choice = bench.choice();
    this.moves = bench.moves();
    this.opening = bench.opening();
    this.of = new WindowContext(bench, settings, messages, fonts, desk);
    copies = new SourcedCopy(shown, choice, messages, desk, settings::citations, this::say);
    fonts.speak(messages.locale());
    sheets = new SceneSheets(this, new Stylesheets(messages.locale()));
    text = new ArticleView(shown, choice, moves, settings.zoomProperty(), messages, fonts);
    own = new WindowCommands(of, text, new Reach());
    // Before all that marks the text: an article has to be in its place by then.
    middle =
        new TextPane(
            shown,
            choice,
            opening,
            messages,
            text,
            new StartWays(imports(), of.desk()),
            own.open());
    strip.setPickOnBounds(false);
    column.setCenter(middle);
    column.setBottom(foot);
    columns = new WindowColumns(list, column, panel, settings, messages);
    cover = new MiddleCover(columns);
    frame = new BorderPane(cover);
    memory = new ReadingMemory(shown, settings, text);
    focus = new FirstFocus(shown, choice, this, text::requestFocus, middle::focusNotice);
    build();
    style();
    bind();
    marks = new TextMarks(bench, text);
  }

  private void build() {
    frame.setTop(new VBox(new HandlingBand(shown, choice, of.messages(), of.fonts()), bar));
    frame.setBottom(status);
    // What is said lies over the line at the foot, where nobody reads the text.
    getChildren().addAll(frame, strip);
  }

  private void style() {
    getStyleClass().add("main-window");
    of.settings().themeProperty().subscribe(this::showTheme);
    of.settings()
        .zoomProperty()
        .subscribe(
            percent -> {
              getStyleClass().removeIf(name -> name.startsWith("zoom-"));
              getStyleClass().add("zoom-" + percent);
            });
  }

  /// Takes the last two steps: builds what stands around the text, and tells what was kept.
  public void furnish() {
    WindowPanes made = around();
    order.tell(made.strip()::together);
  }

  /// Puts the list, the panel, the bar and the line at the foot into their places, where only room
  /// was kept for them. What they show of the briefing is read from now on.
  private void surround() {
    WindowPanes made = new WindowPanes(of, host(), text, own, copies::copySentence);
    around = made;
    showTheme(of.settings().themeProperty().get());
    text.furnish();
    marks.followReview();
    list.fill(made.articles());
    panel.fill(made.panel());
    bar.fill(made.bar());
    status.fill(made.status());
    made.panel().hideArticle(columns.cover().visibleProperty());
    made.status().hideArticle(columns.cover().visibleProperty());
    strip.fill(made.strips());
    text.keepAbove(
        Bindings.createObjectBinding(
            () ->
                Math.max(
                    0,
                    made.strips().coveredProperty().get() - status.getHeight() - foot.getHeight()),
            made.strips().coveredProperty(),
            status.heightProperty(),
            foot.heightProperty()));
    getChildren().add(made.sheet());
    columns.foldedProperty().subscribe(made.articles()::setFolded);
    shown
        .stateProperty()
        .subscribe(
            state -> {
              // What is asked of a file that could not be opened stays.
              if (!(state instanceof LoadState.Failed)) {
                made.sheet().closeAll();
              }
            });
    memory.mind(made.panel());
    middle.sayWaiting();
    focus.listStands(made.articles()::focusList);
    DrawnFile.follow(shown, choice, this, of.settings()::rememberDrawn);
    opening.goOn();
  }

  private PartHost host() {
    return new WindowHost(
        this, this::around, order, new WindowHost.Places(text, foot, columns, cover));
  }

  /// Returns what stands around the text; a key that needs it early makes it early.
  private WindowPanes around() {
    if (!order.hasTaken(StartStep.FURNISH)) {
      order.take(StartStep.FURNISH, this::surround);
    }
    return Objects.requireNonNull(around);
  }

  private void showTheme(Theme theme) {
    List<String> names = new ArrayList<>(List.of(theme.name().toLowerCase(Locale.ROOT)));
    names.add(Stylesheets.FIRST);
    if (around != null) {
      names.add(Stylesheets.FURTHER);
    }
    sheets.wear(names);
  }

  private void bind() {
    shown
        .stateProperty()
        .subscribe(state -> columns.showTextAlone(state instanceof LoadState.Empty));
    memory.follow(this);
    focus.follow();
    new FileDrop(this, imports()).listen();
    new SecondClick(this).mind();
    new WindowKeys(this, this::around, this::showHelp, this::refuse).listen();
  }

  /// Says why a letter does nothing.
  private void refuse(Command command) {
    if (shown.briefing() != null) {
      ReaderChoice choice = of.bench().choice();
      boolean nothing =
          choice.estimateProperty().get() == null
              && choice.tieProperty().get() == null
              && text.selectionProperty().get() == null;
      String key = nothing ? "command.refused.nothing" : "command.refused";
      say(of.messages().text(key, command.action().getText()));
    }
  }

  /// Returns every command of the window.
  List<Command> commands() {
    return around().commands().all();
  }

  /// Shows the sheet of all commands and their keys.
  public void showHelp() {
    around()
        .sheet()
        .show(of.messages().text("help.title"), new KeyList(around().commands(), of.messages()));
  }

  public ReaderPosition standing() {
    return ReaderPosition.of(of.bench(), text, around().panel(), around().ties());
  }

  /// Goes where a reader stood, as soon as the text is there.
  public void standAt(ReaderPosition before) {
    before.resume(of.bench(), text, around().panel(), around().ties());
  }

  /// Says something that went wrong without keeping the user from reading, until it is put away.
  public void tell(Problem problem) {
    order.say(() -> around().strip().show(problem));
  }

  /// Opens a file as if the user had chosen it.
  public void open(Path file) {
    imports().open(List.of(file));
  }

  /// Presents a file that is open or being opened.
  ///
  /// @param stop the number of the stop to begin with, from 1
  public void present(Path file, int stop) {
    around().presenting().presentOnceOpen(file, stop);
  }

  /// Leaves the briefing, and asks first when something of it is not saved.
  ///
  /// @param then what comes next, unless the user stays
  public void leave(Runnable then) {
    around().edit().leave(then);
  }

  /// Says what came in as the window's first file.
  public void tell(ImportResult imported) {
    imports().cameIn(imported);
  }

  /// Tells whether articles are being brought in; opening a file would stop that.
  public boolean isBringingIn() {
    return imports().stateProperty().get() instanceof ImportState.Running;
  }

  private ArticleImports imports() {
    return of.bench().importing().imports();
  }

  /// Remembers where the reader is, before the window goes away.
  public void rememberPlace() {
    memory.remember();
  }

  private void say(String words) {
    order.say(() -> around().strip().say(words, NoticeDuration.NEXT_STEP));
  }

  private final class Reach implements WindowCommands.Reach {
    @Override
    public void chooseFile() {
      imports().open(of.desk().chooseOpen());
    }

    @Override
    public void copy() {
      TextSpan selected = text.selectionProperty().get();
      if (selected != null) {
        copies.copyWords(selected);
      }
    }

    @Override
    public void copyWithSource() {
      TextSpan selected = text.selectionProperty().get();
      Estimate estimate = choice.estimateProperty().get();
      if (selected != null) {
        copies.copy(selected);
      } else if (estimate != null) {
        copies.copySentence(estimate);
      }
    }

    @Override
    public void toggleFold() {
      columns.toggleFold();
    }

    @Override
    public void focusPane(int step) {
      new PaneRing(
              cover.panes(List.of(list, column, columns.drawer(), columns.cover(), panel), bar))
          .step(getScene().getFocusOwner(), step);
    }

    @Override
    public void showUnplaced() {
      MarkedArticle marked = choice.markedArticle();
      if (marked != null) {
        around()
            .sheet()
            .show(
                of.messages().text("unplaced.title"),
                new UnplacedList(marked, of.messages(), of.fonts()));
      }
    }

    @Override
    public void showMenu() {
      around().showMenu();
    }

    @Override
    public void showHelp() {
      MainWindow.this.showHelp();
    }
  }
}
