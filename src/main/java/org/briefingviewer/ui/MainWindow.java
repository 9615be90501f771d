// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.session.importing.ImportState;
import org.briefingviewer.session.importing.Imports;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.out.SourcedCopy;
import org.briefingviewer.ui.panel.EstimateCard;
import org.briefingviewer.ui.panel.RelationsPanel;
import org.briefingviewer.ui.part.ActionButton;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Desk;
import org.briefingviewer.ui.part.Host;
import org.briefingviewer.ui.text.ArticleView;

/// The whole window's content: put it into a scene and open a file in the session.
public final class MainWindow extends StackPane {
  private static final List<String> SHEETS =
      List.of("window", "text", "panel", "find", "importing", "tables", "figures", "notes", "out");

  private final ReadingSession session;
  private final Imports imports;
  private final Settings settings;
  private final Messages messages;
  private final Fonts fonts;
  private final Desk desk;

  private final ArticleView text;
  private final ArticleList articles;
  private final BorderPane column = new BorderPane();
  private final RelationsPanel panel;
  private final Columns columns;
  private final TopBar bar;
  private final Sheet sheet;
  private final Strip strip;
  private final WindowCommands own;
  private final Commands commands;
  private final CommandMenu menu;
  private final PaneRing panes;
  private final ReadingMemory memory;
  private boolean focusText;

  public MainWindow(Workbench bench, Settings settings, Messages messages, Fonts fonts, Desk desk) {
    this.session = bench.reading();
    this.imports = bench.importing().imports();
    this.settings = settings;
    this.messages = messages;
    this.fonts = fonts;
    this.desk = desk;
    fonts.speak(messages.locale());
    text = new ArticleView(session, settings.zoomProperty(), messages, fonts);
    articles = new ArticleList(session, messages, fonts);
    sheet = new Sheet(messages);
    strip = new Strip(messages);
    menu = new CommandMenu(messages);
    own = new WindowCommands(session, settings, messages, text, new Reach());
    // Before the parts: an article has to be in its place when they mark it.
    column.setCenter(new TextPane(session, messages, text, own));
    Parts parts = new Parts(bench, messages, fonts, desk, new OwnHost(), text);
    panel =
        new RelationsPanel(
            session,
            messages,
            fonts,
            new EstimateCard.Deeds(
                estimate -> copyWithSource(estimate.span()), parts.onCard(), parts.cardRows()),
            parts.pages());
    panel.offerTable(parts.table());
    commands =
        new Commands(Stream.of(own.commands(), parts.commands()).flatMap(List::stream).toList());
    columns = new Columns(articles, column, panel, settings, messages);
    bar = new TopBar(session, settings, messages, own, menu, parts.field());
    panes = new PaneRing(List.of(articles, column, columns.drawer(), panel, bar));
    memory = new ReadingMemory(session, settings, text, panel);
    build();
    style();
    bind();
    new TextMarks(bench, text);
  }

  private void build() {
    BorderPane frame = new BorderPane(columns);
    frame.setTop(new VBox(new HandlingBand(session, messages, fonts), bar, strip));
    frame.setBottom(new StatusLine(session, settings, messages, text, own));
    Region fold = new Region();
    fold.getStyleClass().add("fold-icon");
    articles.setFoldButton(new ActionButton(own.fold(), "", fold));
    menu.offer(commands);
    getChildren().addAll(frame, sheet);
  }

  private void style() {
    getStyleClass().add("main-window");
    settings.themeProperty().subscribe(this::showTheme);
    settings
        .zoomProperty()
        .subscribe(
            percent -> {
              getStyleClass().removeIf(name -> name.startsWith("zoom-"));
              getStyleClass().add("zoom-" + percent);
            });
  }

  private void showTheme(Theme theme) {
    Stylesheets sheets = new Stylesheets(messages.locale());
    getStylesheets().setAll(sheets.url(theme.name().toLowerCase(Locale.ROOT)));
    SHEETS.forEach(name -> getStylesheets().add(sheets.url(name)));
  }

  private void bind() {
    columns.foldedProperty().subscribe(articles::setFolded);
    session.stateProperty().subscribe(this::opened);
    memory.follow(this);
    session.articleProperty().subscribe(this::firstShown);
    new FileDrop(this, imports).listen();
    new WindowKeys(this, commands, sheet, this::showHelp).listen();
  }

  private void opened(LoadState state) {
    sheet.close();
    focusText |= state instanceof LoadState.Ready;
  }

  /// The text of a briefing that was just opened takes the focus, once it is there.
  private void firstShown(ArticleState state) {
    if (focusText && state instanceof ArticleState.Shown) {
      focusText = false;
      text.requestFocus();
    }
  }

  /// Returns every command of the window.
  List<Command> commands() {
    return commands.all();
  }

  /// Shows the sheet of all commands and their keys.
  public void showHelp() {
    sheet.show(messages.text("help.title"), new KeyList(commands, messages));
  }

  /// Returns where the reader stands.
  public Standing standing() {
    return Standing.of(session, text, panel);
  }

  /// Goes where a reader stood, as soon as the text is there.
  public void standAt(Standing before) {
    before.resume(session, text, panel);
  }

  /// Says something that went wrong without keeping the user from reading, until it is put away.
  public void tell(Problem problem) {
    strip.show(problem);
  }

  /// Opens a file as if the user had chosen it.
  public void open(Path file) {
    imports.open(List.of(file));
  }

  /// Tells whether articles are being brought in; opening a file would stop that.
  public boolean isBringingIn() {
    return imports.stateProperty().get() instanceof ImportState.Running;
  }

  /// Remembers where the reader is, before the window goes away.
  public void rememberPlace() {
    memory.remember();
  }

  /// Copies a stretch of the shown article with its estimates' sources and the handling mark.
  public void copyWithSource(TextSpan span) {
    new SourcedCopy(session, messages, desk).copy(span);
  }

  private final class Reach implements WindowCommands.Reach {
    @Override
    public void chooseFile() {
      imports.open(desk.chooseOpen());
    }

    @Override
    public void copy() {
      MarkedArticle marked = session.markedArticle();
      TextSpan selected = text.selectionProperty().get();
      if (marked != null && selected != null) {
        desk.copy(selected.of(marked.article().text()));
      }
    }

    @Override
    public void copyWithSource() {
      TextSpan selected = text.selectionProperty().get();
      var estimate = session.estimateProperty().get();
      if (selected != null) {
        MainWindow.this.copyWithSource(selected);
      } else if (estimate != null) {
        MainWindow.this.copyWithSource(estimate.span());
      }
    }

    @Override
    public void toggleFold() {
      columns.toggleFold();
    }

    @Override
    public void focusPane(int step) {
      panes.step(getScene().getFocusOwner(), step);
    }

    @Override
    public void showUnplaced() {
      MarkedArticle marked = session.markedArticle();
      if (marked != null) {
        sheet.show(messages.text("unplaced.title"), new UnplacedList(marked, messages, fonts));
      }
    }

    @Override
    public void showMenu() {
      menu.requestFocus();
      menu.show();
    }

    @Override
    public void showHelp() {
      MainWindow.this.showHelp();
    }
  }

  /// The window as its parts know it.
  private final class OwnHost implements Host {
    @Override
    public void showSheet(String title, Region content) {
      sheet.show(title, content);
    }

    @Override
    public void closeSheet() {
      sheet.close();
    }

    @Override
    public void tell(Problem problem) {
      MainWindow.this.tell(problem);
    }

    @Override
    public void say(String words) {
      strip.say(words);
    }

    @Override
    public void turnTo(String pageId) {
      panel.turnTo(pageId);
    }

    @Override
    public void dock(Node node) {
      column.setBottom(node);
    }

    @Override
    public void undock() {
      column.setBottom(null);
      text.requestFocus();
    }

    @Override
    public void showDrawer(Node content) {
      columns.showDrawer(content);
    }

    @Override
    public void hideDrawer() {
      columns.showDrawer(null);
    }

    @Override
    public void focusText() {
      text.requestFocus();
    }
  }
}
