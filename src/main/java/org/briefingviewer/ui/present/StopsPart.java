// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.briefingviewer.model.Stop;
import org.briefingviewer.session.BriefingArrival;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.present.PresentationModels;
import org.briefingviewer.session.present.StageLog;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.present.list.StageLogSheet;
import org.briefingviewer.ui.present.list.StopsPage;
import org.briefingviewer.ui.present.list.StopsPage.StopActions;
import org.briefingviewer.ui.present.list.WallChoices;
import org.briefingviewer.ui.text.ArticleView;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Presenting: making stops from where one reads, their list, and the presentation itself.
public final class StopsPart extends WindowPart {
  /// The page of the stops.
  public static final String PAGE = "stops";

  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final OpeningControl opening;
  private final PresentationModels presenting;
  private final StopList stops;

  /// The list and the presentation show the same: each is made once.
  private final WallLooks looks;

  private final Settings settings;
  private final ArticleView text;
  private final BooleanProperty listed = new SimpleBooleanProperty(false);
  private final EditorName signing;
  private final StopMaker making;
  private final Action stop;
  private final Action start;
  private final Action propose;
  private final Action title;
  private @Nullable StopsPage page;
  private @Nullable StageWindows shown;

  /// What is to be presented as soon as it is open, or null.
  private @Nullable Wanted wanted;

  private record Wanted(Path file, int from) {
    boolean is(Path other) {
      return file.equals(other.toAbsolutePath());
    }
  }

  /// @param text stands in the main window; words selected in it can be a stop
  public StopsPart(WindowContext of, PartHost host, ArticleView text) {
    super(of, host);
    this.shownBriefing = of.bench().shown();
    this.choice = of.bench().choice();
    this.opening = of.bench().opening();
    this.presenting = of.bench().presenting();
    this.stops = presenting.stops();
    this.looks = new WallLooks(presenting, of.settings(), of.messages());
    this.settings = of.settings();
    this.text = text;
    signing = new EditorName(settings, messages, host);
    making =
        new StopMaker(
            choice,
            stops,
            stop -> looks.inWindow().of(stop).title(),
            messages,
            fonts,
            host,
            signing,
            text);
    ObservableValue<Boolean> open =
        shownBriefing.stateProperty().map(LoadState.Ready.class::isInstance);
    ObservableValue<Boolean> estimate = choice.estimateProperty().isNotNull();
    ObservableValue<Boolean> read =
        Bindings.createBooleanBinding(
            () -> choice.markedArticle() != null, choice.articleProperty());
    stop = add("stage.command.stop", making::make, open, "S");
    add("stage.command.beside", making::beside, estimate, "Shift+S");
    add("stage.command.table", making::tabulate, open);
    add("stage.command.graphic", making::graphic, open);
    add("stage.command.computed", making::computed, estimate);
    title = add("stage.command.title", making::title, open);
    add("stage.command.empty", making::empty, open);
    propose = add("stage.command.propose", this::propose, read);
    add("stage.command.list", this::showList, open, "Shortcut+F5");
    start = add("stage.command.start", () -> show(0), open, "F5");
    add("stage.command.here", () -> show(here()), open, "Shift+F5");
    commands.add(
        Group.VIEW,
        "stage.command.fullScreen",
        this::fullScreen,
        new SimpleBooleanProperty(true),
        "F11");
    shownBriefing.stateProperty().subscribe(state -> opened());
    opening.arrivalProperty().subscribe(arrival -> opened());
  }

  private Action add(String key, Runnable handler, ObservableValue<Boolean> can, String... keys) {
    return commands.add(Group.PRESENTING, key, handler, can, keys);
  }

  @Override
  public List<CardAction> onCard() {
    return List.of(new CardAction("card-stop", messages.text("stage.card.stop"), stop, false));
  }

  @Override
  public List<PanelPage> pages() {
    return List.of(
        new PanelPage(
            PAGE,
            new SimpleStringProperty(messages.text("stage.list.title")),
            new SimpleStringProperty(messages.text("stage.list.help")),
            this::page,
            listed));
  }

  private StopsPage page() {
    StopsPage made = page;
    if (made == null) {
      made =
          new StopsPage(
              shownBriefing,
              stops,
              looks.inWindow(),
              messages,
              fonts,
              new PageActions(),
              looks.observed(),
              WallChoices.of(settings, messages),
              List.of(start, propose, title));
      page = made;
    }
    return made;
  }

  private void propose() {
    signing.as(
        by -> {
          List<Stop> proposed = stops.proposed();
          if (stops.addAll(proposed, by)) {
            making.said("stage.said.proposed", proposed.size());
          } else {
            host.say(messages.text("stage.said.proposed", 0));
          }
          showList();
        });
  }

  private void showList() {
    listed.set(true);
    host.turnTo(PAGE);
    page().entry().requestFocus();
  }

  /// Returns the index of the stop to begin with: the one that is chosen in the list, else that of
  /// what is chosen in the text, else the first.
  private int here() {
    List<Stop> all = stops.now();
    Stop chosen = page == null ? null : page.chosen();
    Stop made = stops.made(text.selectionProperty().get());
    for (int i = 0; i < all.size(); i++) {
      if (chosen != null
          ? all.get(i).id().equals(chosen.id())
          : StopMaker.shows(all.get(i), made)) {
        return i;
      }
    }
    return 0;
  }

  private void show(int from) {
    if (shown != null) {
      return;
    }
    if (stops.now().isEmpty()) {
      showList(); // it says how stops are made
      return;
    }
    if (desk.screens().size() < 2) {
      ask(from);
    } else {
      begin(from);
    }
  }

  /// Presents a briefing that is open or being opened as soon as it is there, on whatever screens
  /// there are: who calls for that has been asked. It is forgotten when another one is opened, or
  /// it cannot be.
  ///
  /// @param stop the number of the stop to begin with, from 1
  public void presentOnceOpen(Path file, int stop) {
    wanted = new Wanted(file.toAbsolutePath(), stop - 1);
    opened();
  }

  /// The stops of a presentation are those of the briefing that it began with: it ends with that.
  private void opened() {
    LoadState state = shownBriefing.stateProperty().get();
    StageWindows running = shown;
    if (running != null && !(state instanceof LoadState.Ready)) {
      running.end();
    }
    Wanted now = wanted;
    if (now == null || comes(now, state)) {
      return;
    }
    wanted = null;
    if (state instanceof LoadState.Ready ready && now.is(ready.briefing().file())) {
      presentAtOnce(now.from());
    }
  }

  /// Tells whether a file is being opened, at once or behind the one that is being read.
  private boolean comes(Wanted file, LoadState state) {
    return (state instanceof LoadState.Loading next && file.is(next.file()))
        || (opening.arrivalProperty().get() instanceof BriefingArrival.Coming coming
            && file.is(coming.file()));
  }

  private void presentAtOnce(int from) {
    if (shown != null) {
      return;
    }
    if (stops.now().isEmpty()) {
      showList();
    } else {
      begin(from);
    }
  }

  private void ask(int from) {
    Button go = new Button(messages.text("stage.ask.go"));
    go.setId("stage-go");
    go.getStyleClass().add("main-button");
    go.setOnAction(
        event -> {
          host.closeSheet();
          begin(from);
        });
    VBox sheet = new VBox(new WrappedLabel(messages.text("stage.ask.words")), go);
    sheet.getStyleClass().add("leave-sheet");
    host.showSheet(messages.text("stage.ask.title"), sheet);
    go.requestFocus();
  }

  private void begin(int from) {
    Window main = text.getScene() == null ? null : text.getScene().getWindow();
    if (main == null
        || stops.now().isEmpty()) { // they may have gone while the question stood there
      return;
    }
    StageWindows windows =
        new StageWindows(
            new StageWindows.Around(presenting, looks.now(), messages, fonts, desk, settings),
            main,
            stops.now(),
            from,
            this::ended);
    shown = windows;
    presenting.run(true);
    windows.begin();
  }

  /// Offers the list of what was shown, which nobody has to look at.
  private void ended(StageLog log) {
    shown = null;
    presenting.run(false);
    host.say(
        messages.text("stage.said.ended"),
        messages.text("stage.shown.show"),
        () -> {
          StageLogSheet sheet = new StageLogSheet(log.entries(), messages, fonts, desk::copy);
          host.showSheet(messages.text("stage.shown.title"), sheet);
          sheet.focusFirst();
        });
  }

  /// Returns what presents from the first stop.
  public Action presenting() {
    return start;
  }

  /// Tells whether a presentation runs.
  public boolean runs() {
    return shown != null;
  }

  private void fullScreen() {
    if (text.getScene() != null && text.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc steps back in the text
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  private final class PageActions implements StopActions {
    @Override
    public void move(Stop stop, int places) {
      signing.as(by -> page().choose(stops.move(stop, places, by)));
    }

    @Override
    public void remove(Stop stop) {
      signing.as(by -> stops.remove(stop, by));
    }

    @Override
    public void plan(Stop stop) {
      making.plan(
          stop,
          messages.text("stage.stop.title"),
          changed ->
              signing.as(
                  by -> {
                    stops.change(stop, changed, by);
                    page().entry().requestFocus();
                  }));
    }
  }
}
