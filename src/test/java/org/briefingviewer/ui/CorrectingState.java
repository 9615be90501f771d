// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.NumberReading;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.correct.UnitReading;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.WrittenBriefing;

/// States of the window in which an estimate is corrected, or was.
final class CorrectingState {
  private CorrectingState() {}

  static List<WindowState> all() {
    return List.of(
        with("correcting", CorrectingState::begin),
        with("correcting-fault", CorrectingState::fault),
        with("correcting-chain", CorrectingState::chain),
        with("correcting-band", CorrectingState::band),
        with("correcting-unapplied", CorrectingState::unapplied),
        with("agents-offered", CorrectingState::agents),
        with("tie-offered", CorrectingState::offered),
        new WindowState("corrected", CorrectingState::corrected),
        new WindowState("carrying", CorrectingState::carrying),
        new WindowState("tie-corrected", CorrectingState::tie));
  }

  private static WindowState with(String name, Consumer<WindowFixture> handler) {
    return new WindowState(
        name,
        language -> {
          WindowFixture fixture = WindowFixture.of(BorderBriefing.whole(), language);
          WindowPicture.layOut(fixture.window, 1440, 900);
          fixture.session.chooseEstimate(fixture.session.estimates().get(2));
          handler.accept(fixture);
          return fixture;
        });
  }

  private static void begin(WindowFixture f) {
    f.correcting.begin(f.session.estimateProperty().get());
    WindowPicture.layOut(f.window, 1440, 900);
  }

  private static void type(WindowFixture f, String id, String words) {
    ((TextField) f.window.lookup("#" + id)).setText(words);
  }

  private static void fault(WindowFixture f) {
    begin(f);
    type(f, "correct-low", "40,000");
    type(f, "correct-high", "30,000");
    f.window.lookup("#correct-unit").requestFocus();
    type(f, "correct-unit", "bags");
    type(f, "correct-as-of", "2025-02-30");
  }

  private static void chain(WindowFixture f) {
    begin(f);
    f.window.lookup("#correct-scope").requestFocus();
    f.window.lookup("#chain-name-0").requestFocus();
    type(f, "chain-words-0", "no such words");
  }

  /// Percentages without the name of their scale.
  private static void band(WindowFixture f) {
    begin(f);
    f.window.lookup("#correct-scope").requestFocus();
    type(f, "correct-likelihood", "probably");
    type(f, "correct-band", "55–80");
    f.window.lookup("#correct-scale").requestFocus();
  }

  /// An agent, and whom it may be made one with as its name is typed.
  private static void agents(WindowFixture f) {
    f.command("agents.command");
    ((ListView<?>) f.window.lookup("#agents-list")).getSelectionModel().selectFirst();
    WindowPicture.layOut(f.window, 1440, 900);
    offer(f, "agent-other");
  }

  /// A tie that is being written, and whom its assessor may be as the name is typed.
  private static void offered(WindowFixture f) {
    f.session.chooseTie(BorderBriefing.DPRK_CHINA);
    f.command("correct.command.correct");
    WindowPicture.layOut(f.window, 1440, 900);
    offer(f, "tie-assessor");
  }

  private static void offer(WindowFixture f, String id) {
    type(f, id, "o");
    KeyEvent down =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false);
    Event.fireEvent(f.window.lookup("#" + id), down);
  }

  /// A state of a tie with what it said before.
  private static WindowFixture tie(Locale language) {
    Path own = Path.of("target", "windows", UUID.randomUUID().toString());
    WindowFixture f = new WindowFixture(new BundleOpener(own.resolve("j")), language, own);
    f.session.open(written(own));
    TieState old = f.session.markedArticle().findings().tieStates().getFirst();
    Act act = f.document.act("Second desk").because("the envoy only passes it on");
    Review.Verdict verdict =
        new Review.Verdict(
            ReviewState.CORRECTED, act.by(), act.at().toLocalDate(), Review.Care.READ);
    TieState made =
        new TieState(
            old.id(),
            old.pair(),
            Trend.COOLING,
            old.words(),
            Agent.named("A harbour pilot", AgentKind.PERSON),
            old.basis(),
            old.asOf(),
            old.hedged(),
            old.evidence(),
            old.review().then(verdict));
    f.document.apply(
        new BriefingEdit.Amend(act, List.of(new Amendment(old.articleId(), old, made))));
    f.session.chooseTie(old.pair());
    return f;
  }

  private static void unapplied(WindowFixture f) {
    begin(f);
    type(f, "correct-low", "40,000");
    ((Button) f.window.lookup("#correct-leave")).fire();
  }

  /// The others that say the same are shown before they are corrected too.
  private static WindowFixture carrying(Locale language) {
    Path own = Path.of("target", "windows", UUID.randomUUID().toString());
    WindowFixture f = new WindowFixture(new BundleOpener(own.resolve("j")), language, own);
    f.session.open(written(own));
    f.session.chooseArticle("bounds");
    Estimate wagons =
        f.session.estimates().stream()
            .filter(each -> each.quantity().asWritten().equals("40 wagons"))
            .findFirst()
            .orElseThrow();
    f.session.chooseEstimate(wagons);
    f.correcting.begin(wagons);
    f.correcting.change(draft -> draft.type(TypedField.UNIT, "crate", ""));
    apply(f);
    WindowPicture.layOut(f.window, 1440, 900);
    f.command("carry.command");
    return f;
  }

  /// In a copy of the sample, since the journal of what is done stands beside it.
  private static WindowFixture corrected(Locale language) {
    Path own = Path.of("target", "windows", UUID.randomUUID().toString());
    WindowFixture f = new WindowFixture(new BundleOpener(null), language, own);
    f.session.open(copy(own));
    f.session.chooseEstimate(f.session.estimates().getFirst());
    f.correcting.begin(f.session.estimateProperty().get());
    f.correcting.change(
        draft ->
            draft
                .type(TypedField.LOW, "172,600", "")
                .type(TypedField.UNIT, "hectare", "")
                .type(TypedField.WHY, "as the text has it", ""));
    apply(f);
    return f;
  }

  private static void apply(WindowFixture f) {
    String text = f.text();
    f.correcting.apply(
        "Second desk",
        new DraftReading(
            new UnitReading(text, List.of(Unit::code)),
            new NumberReading(),
            new TextWords(text),
            List.of()));
  }

  private static Path written(Path own) {
    try {
      Files.createDirectories(own);
      return WrittenBriefing.in(own, BorderBriefing.whole());
    } catch (IOException | Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path copy(Path own) {
    try {
      Files.createDirectories(own);
      return Files.copy(
          WindowFixture.ASSETS.resolve("sample/sample.briefing"), own.resolve("s.briefing"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
