// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.ui.TopBar.BarActions;
import org.briefingviewer.ui.agents.AgentsPart;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.beside.BesidePart;
import org.briefingviewer.ui.carry.CarryPart;
import org.briefingviewer.ui.change.ChangePart;
import org.briefingviewer.ui.compare.ComparePart;
import org.briefingviewer.ui.correct.CorrectPart;
import org.briefingviewer.ui.course.CoursePart;
import org.briefingviewer.ui.draft.DraftPart;
import org.briefingviewer.ui.edit.ArticlesPart;
import org.briefingviewer.ui.edit.ConflictQuestion;
import org.briefingviewer.ui.edit.EditPart;
import org.briefingviewer.ui.find.FindPart;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.graphics.FiguresPart;
import org.briefingviewer.ui.help.HelpPart;
import org.briefingviewer.ui.importing.DataPart;
import org.briefingviewer.ui.importing.ImportPart;
import org.briefingviewer.ui.library.LibraryPart;
import org.briefingviewer.ui.locking.LockPart;
import org.briefingviewer.ui.notes.NotesPart;
import org.briefingviewer.ui.out.OutPart;
import org.briefingviewer.ui.outline.OutlinePart;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.present.StopsPart;
import org.briefingviewer.ui.rating.RatingPart;
import org.briefingviewer.ui.reading.ReadingsPart;
import org.briefingviewer.ui.review.ReviewPart;
import org.briefingviewer.ui.seal.IssuedPart;
import org.briefingviewer.ui.seal.SealPart;
import org.briefingviewer.ui.table.TablePart;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.HistoryPart;
import org.briefingviewer.ui.text.OriginRequest;
import org.briefingviewer.ui.tie.TiesPart;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;

/// The parts of the window, constructed by hand.
final class WindowParts {
  private final List<WindowPart> all;
  private final TablePart table;
  private final ComparePart compare;
  private final CoursePart course;
  private final FindPart find;
  private final EditPart edit;
  private final ReviewPart review;
  private final SealPart seal;
  private final IssuedPart issued;
  private final CorrectPart correct;
  private final TiesPart ties;
  private final StopsPart stops;
  private final HelpPart help;

  /// @param handOn shows what can be handed on
  WindowParts(WindowContext of, PartHost host, ArticleView text, Runnable handOn) {
    Workbench bench = of.bench();
    Messages messages = of.messages();
    Fonts fonts = of.fonts();
    edit = new EditPart(of, host, host::open);
    var _ = new ConflictQuestion(bench.document().saves(), messages, fonts, host);
    correct = new CorrectPart(of, host, text);
    ArticlesPart articles = new ArticlesPart(of, host, text.selectionProperty());
    ties = new TiesPart(of, host, text);
    RatingPart rating = new RatingPart(of, host);
    AgentsPart agents = new AgentsPart(of, host);
    table = new TablePart(of, host);
    NotesPart notes = new NotesPart(of, host, text);
    FindPart.Reader reader = new TextReader(bench.choice(), text);
    find = new FindPart(of, host, reader);
    ImportPart importing = new ImportPart(of, host);
    HistoryPart history = new HistoryPart(of, host, text);
    OutlinePart outline = new OutlinePart(of, host, text);
    FiguresPart figures = new FiguresPart(of, host, WindowParts::photograph);
    compare = new ComparePart(of, host, figures::show);
    course = new CoursePart(of, host, figures::show);
    OutPart out = new OutPart(of, host);
    ReadingsPart readings = new ReadingsPart(of, host, edit.undoing());
    text.addEventHandler(OriginRequest.TYPE, asked -> out.showSource());
    EditorName signing = new EditorName(of.settings(), messages, host);
    DataPart data = new DataPart(of, host, signing, edit.undoing());
    review = new ReviewPart(of, host, signing, edit.undoing(), importing.leftOut());
    CarryPart carry = new CarryPart(of, host, signing, edit.undoing());
    edit.onUndone(bench.review()::backTo);
    offer(bench);
    seal = new SealPart(of, host, articles::askMark, ties::correct);
    issued = new IssuedPart(of, host);
    stops = new StopsPart(of, host, text);
    review.offer(seal.sealing(), stops.presenting(), handOn);
    help = new HelpPart(of, host, bench.importing().imports()::openSample);
    DraftPart draft = new DraftPart(of, host);
    ChangePart changes = new ChangePart(of, host);
    BesidePart beside = new BesidePart(of, host);
    LockPart locks = new LockPart(of, host);
    LibraryPart library = new LibraryPart(of, host);
    all =
        List.of(
            importing, edit, review, correct, carry, ties, rating, agents, articles, readings, seal,
            issued, history, outline, find, table, compare, course, figures, notes, out, stops,
            data, help, draft, changes, beside, locks, library);
  }

  private void hold(Workbench bench) {
    // What was begun in another article waits there, and holds no walk.
    Runnable hold =
        () ->
            bench.review().hold(correct.inCardsPlace().get() != null || ties.openProperty().get());
    correct.inCardsPlace().subscribe(hold);
    ties.openProperty().subscribe(hold);
  }

  private void offer(Workbench bench) {
    review.offer("C", "correct", correct.correction());
    review.offer("E", "mark", correct.marking());
    review.holdBack(() -> correct.returnsToUnsaved() || ties.returnsToUnsaved());
    correct.pointing(bench.review()::number);
    correct.others(ties::correct);
    hold(bench);
  }

  private static byte[] photograph(Parent root, int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngWriter.write(WindowPicture.draw(root, width, height), png);
    return png.toByteArray();
  }

  /// Returns the commands of all parts.
  List<Command> commands() {
    return all.stream().flatMap(part -> part.commands().stream()).toList();
  }

  /// Returns the panel's pages beyond its own two.
  List<PanelPage> pages() {
    return all.stream().flatMap(part -> part.pages().stream()).toList();
  }

  /// Returns what stands at the foot of the chosen estimate's card.
  List<CardAction> onCard() {
    return all.stream().flatMap(part -> part.onCard().stream()).toList();
  }

  /// Returns what else the chosen estimate's card says.
  List<CardRow> cardRows() {
    return all.stream().flatMap(part -> part.cardRows().stream()).toList();
  }

  /// Returns what checks, corrects and keeps.
  EditPart edit() {
    return edit;
  }

  /// Returns what says at the foot how the briefing is sealed, and which copies need an erratum.
  List<Region> sealed() {
    return List.of(seal.mark(), issued.mark());
  }

  /// Returns what changes the name under which edits are made.
  Action naming() {
    return review.naming();
  }

  /// Returns what corrects estimates and marks those that were missed.
  CorrectPart correct() {
    return correct;
  }

  /// Returns what marks and corrects ties and events.
  TiesPart ties() {
    return ties;
  }

  /// Returns what presents.
  StopsPart stops() {
    return stops;
  }

  /// Returns what shows the table of all estimates.
  Action table() {
    return table.toggle();
  }

  /// Returns what holds the reports of one figure side by side.
  Action comparing() {
    return compare.toggle();
  }

  /// Returns what shows the ties over time.
  CoursePart course() {
    return course;
  }

  /// Returns what stands in the bar as buttons.
  BarActions onBar() {
    return new BarActions(review.toggle(), stops.presenting(), edit.saving(), edit.undoing());
  }

  /// Returns what stands in the bar before the menu.
  Region field() {
    return find.field();
  }
}
