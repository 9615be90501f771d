// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.importing.ArticleImports;
import org.briefingviewer.ui.course.CourseRequest;
import org.briefingviewer.ui.edit.EditPart;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.panel.EstimateCard.CardActions;
import org.briefingviewer.ui.panel.RelationsPanel;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.CorrectionRequest;
import org.briefingviewer.ui.part.NoticeDuration;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.place.FieldAsked;
import org.briefingviewer.ui.present.StopsPart;
import org.briefingviewer.ui.seal.UnsealedNotice;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.tie.TiesPart;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// What stands around the text: the list, the panel, the bar, the line at the foot, and what may
/// lie over all of it. It takes several times as long to make as the text, which therefore comes
/// first.
final class WindowPanes {
  private final ArticleList articles;
  private final RelationsPanel panel;
  private final TopBar bar;
  private final StatusLine status;
  private final SheetPane sheet;
  private final NoticeStrip strip;
  private final NoticeStrip left;
  private final NoticeStrip.Stack strips;
  private final Commands commands;
  private final CommandMenu menu;
  private final EditPart edit;
  private final TiesPart ties;
  private final StopsPart presenting;

  /// @param own the window's own commands; the parts bring theirs
  /// @param copied takes the estimate whose card is asked for a copy
  WindowPanes(
      WindowContext of,
      PartHost host,
      ArticleView text,
      WindowCommands own,
      Consumer<Estimate> copied) {
    ShownBriefing shown = of.bench().shown();
    ReaderChoice choice = of.bench().choice();
    ReaderMoves moves = of.bench().moves();
    Messages messages = of.messages();
    articles = new ArticleList(shown, choice, moves, of.bench().review(), messages, of.fonts());
    articles.setFoldButton(foldButton(own));
    sheet = new SheetPane(messages);
    strip = new NoticeStrip("strip", of, text);
    left = new NoticeStrip("left", of, text);
    strips = new NoticeStrip.Stack(List.of(left, unsealed(of, text), strip));
    of.bench().document().leftProperty().subscribe(there -> sayLeft(there, messages, host));
    new NextFile(of.bench().opening(), messages, strip, host, folder -> imports(of).gather(folder))
        .follow();
    menu = new CommandMenu(messages, "menu", "menu.name", "menu.help");
    CommandMenu handOn = new CommandMenu(messages, "hand-on", "bar.handOn", "bar.handOn.help");
    WindowParts parts = new WindowParts(of, host, text, () -> open(handOn));
    panel =
        new RelationsPanel(
            shown,
            choice,
            moves,
            messages,
            of.fonts(),
            handlers(of, copied, parts),
            parts.correct().underStates(),
            parts.pages());
    panel.offerWhole(parts.table(), parts.comparing());
    listen(panel, parts);
    ties = parts.ties();
    edit = parts.edit();
    presenting = parts.stops();
    commands =
        new Commands(Stream.of(own.commands(), parts.commands()).flatMap(List::stream).toList());
    menu.offerAll(commands);
    handOn.offer(commands, Group.HANDING_ON, Group.DATA);
    bar = new TopBar(of, parts.onBar(), handOn, parts.field(), menu);
    status = new StatusLine(shown, choice, of.settings(), messages, text, own);
    status.follow(of.bench().document());
    status.follow(of.bench().review());
    status.offer(parts.sealed());
    status.offer(of.settings(), parts.naming());
  }

  /// Makes a strip of its own, so that what is said of an edit stands beside it.
  private static NoticeStrip unsealed(WindowContext of, ArticleView text) {
    NoticeStrip strip = new NoticeStrip("unsealed", of, text);
    new UnsealedNotice(
            of.messages(),
            said -> strip.say(said, NoticeDuration.A_WHILE),
            () -> strip.setVisible(false))
        .follow(of.bench().shown());
    return strip;
  }

  /// Does what somebody asks for on the panel.
  private static void listen(RelationsPanel panel, WindowParts parts) {
    panel.addEventHandler(CourseRequest.TYPE, asked -> parts.course().show());
    panel.addEventHandler(CorrectionRequest.TYPE, asked -> parts.ties().correct(asked.finding()));
    panel.addEventHandler(
        FieldAsked.TYPE, asked -> parts.correct().correct(asked.estimate(), asked.place()));
  }

  private static CardActions handlers(
      WindowContext of, Consumer<Estimate> copied, WindowParts parts) {
    return new CardActions(
        copied,
        parts.onCard(),
        parts.cardRows(),
        parts.correct().inCardsPlace(),
        of.bench().review().onProperty().map(on -> on));
  }

  private static ArticleImports imports(WindowContext of) {
    return of.bench().importing().imports();
  }

  private static ActionButton foldButton(WindowCommands own) {
    Region fold = new Region();
    fold.getStyleClass().add("fold-icon");
    return new ActionButton(own.fold(), "", fold);
  }

  /// Says which edits were left unsaved when another briefing came; what that one says of itself
  /// takes none of it away.
  private void sayLeft(Document.@Nullable LeftUnsaved there, Messages messages, PartHost host) {
    if (there == null) {
      left.setVisible(false);
      return;
    }
    String name =
        there.untitled()
            ? messages.text("edit.untitled")
            : String.valueOf(there.file().getFileName());
    left.say(
        messages.text("edit.left", there.edits(), name),
        NoticeDuration.PUT_AWAY,
        messages.text("edit.left.open", name),
        () -> host.open(there.file()));
  }

  EditPart edit() {
    return edit;
  }

  StopsPart presenting() {
    return presenting;
  }

  TiesPart ties() {
    return ties;
  }

  ArticleList articles() {
    return articles;
  }

  RelationsPanel panel() {
    return panel;
  }

  TopBar bar() {
    return bar;
  }

  StatusLine status() {
    return status;
  }

  SheetPane sheet() {
    return sheet;
  }

  NoticeStrip strip() {
    return strip;
  }

  /// Returns all that is said over the foot of the window.
  NoticeStrip.Stack strips() {
    return strips;
  }

  Commands commands() {
    return commands;
  }

  void showMenu() {
    open(menu);
  }

  private static void open(CommandMenu menu) {
    menu.requestFocus();
    menu.show();
  }
}
