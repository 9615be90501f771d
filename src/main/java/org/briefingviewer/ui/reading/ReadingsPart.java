// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.reading.Adjudication.Choice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.reading.ComparedReading;
import org.briefingviewer.session.reading.SecondReadings;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.PanelPage;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.EditWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// A second person's reading: made for them, brought in, laid beside the first, decided.
public final class ReadingsPart extends WindowPart {
  private static final String PAGE = "readings";

  private final ShownBriefing shown;
  private final ReaderMoves moves;
  private final SecondReadings readings;
  private final ReadWords words;
  private final EditorName signing;
  private final Action undo;
  private @Nullable ReadingsPage page;

  /// @param undo takes back whatever was done last
  public ReadingsPart(WindowContext of, PartHost host, Action undo) {
    super(of, host);
    this.shown = of.bench().shown();
    this.moves = of.bench().moves();
    this.readings = of.bench().readings();
    this.undo = undo;
    this.words = new ReadWords(of.messages());
    this.signing = new EditorName(of.settings(), of.messages(), host);
    ObservableValue<Boolean> ready =
        Bindings.createObjectBinding(
            () -> shown.knowledgeProperty().get() != null, shown.knowledgeProperty());
    commands.add(Group.BRIEFING, "readings.command.make", this::make, ready, "Shortcut+Shift+R");
    commands.add(Group.BRIEFING, "readings.command.bringIn", this::bringIn, ready);
    commands.add(
        Group.BRIEFING,
        "readings.command.show",
        this::show,
        readings.comparedProperty().isNotNull());
  }

  private String undoKey() {
    return undo.getAccelerator().getDisplayText();
  }

  private void make() {
    Briefing briefing = shown.briefing();
    if (briefing == null) {
      return;
    }
    Path out =
        desk.chooseSave(
            briefing.about().name() + "-second.briefing", DesktopServices.FileKind.BRIEFING);
    if (out != null) {
      readings.make(
          out,
          made -> host.say(words.text("readings.made", String.valueOf(made.getFileName()))),
          host::tell);
    }
  }

  private void bringIn() {
    List<Path> chosen = desk.chooseOpen();
    if (!chosen.isEmpty()) {
      bringIn(chosen.getFirst());
    }
  }

  private void bringIn(Path file) {
    signing.as(
        by ->
            readings.bringIn(
                file,
                by,
                reading -> {
                  host.say(
                      words.text("readings.cameIn", String.join(", ", reading.by()), undoKey()));
                  show();
                },
                host::tell));
  }

  private void show() {
    host.turnTo(PAGE);
    if (page != null) {
      page.focusDifferences();
    }
  }

  private void choose(ReadingDifference at, Choice choice) {
    signing.as(
        by -> {
          if (chosen(at, choice, by)) {
            host.say(
                words.text(
                    "readings.said." + choice,
                    by,
                    EditWords.brief(at.either().asWritten()),
                    undoKey()));
          }
        });
  }

  private boolean chosen(ReadingDifference at, Choice choice, String by) {
    try {
      return readings.choose(at, choice, by);
    } catch (Refusal e) {
      host.tell(e.problems().getFirst());
      return false;
    }
  }

  @Override
  public List<PanelPage> pages() {
    return List.of(
        new PanelPage(
            PAGE,
            said(this::title),
            said(this::help),
            this::page,
            readings.comparedProperty().isNotNull()));
  }

  private ObservableValue<String> said(Function<ComparedReading, String> words) {
    return Bindings.createStringBinding(
        () -> {
          ComparedReading compared = readings.comparedProperty().get();
          return compared == null ? "" : words.apply(compared);
        },
        readings.comparedProperty());
  }

  private String title(ComparedReading compared) {
    return words.text("readings.title", compared.open().size());
  }

  private String help(ComparedReading compared) {
    return words.text("readings.help", compared.open().size());
  }

  private Node page() {
    ReadingsPage made = new ReadingsPage(shown, moves, readings, words, fonts, this::choose);
    page = made;
    return made;
  }
}
