// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.briefingviewer.check.CheckFinding;
import org.briefingviewer.check.CheckGround;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.seal.SealCheck;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.seal.SealLook;
import org.briefingviewer.session.seal.SealRun;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.ui.seal.SealSheet.SealActions;
import org.briefingviewer.ui.signing.SigningPart;
import org.briefingviewer.wording.seal.SealWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Looking the briefing through, going to what was found, sealing it and signing the seal.
public final class SealPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderMoves moves;
  private final Document document;
  private final SealRun sealing;
  private final Settings settings;
  private final Consumer<Runnable> askMark;
  private final Consumer<Finding> correcting;
  private final SigningPart signing;
  private final SealMark mark;
  private final Action seal;

  /// The finding that the user went to last; the sheet goes on there.
  private @Nullable CheckFinding last;

  /// @param askMark asks how the briefing may be passed on, and does something once it is said
  public SealPart(
      WindowContext of, PartHost host, Consumer<Runnable> askMark, Consumer<Finding> correcting) {
    super(of, host);
    this.shown = of.bench().shown();
    this.moves = of.bench().moves();
    this.document = of.bench().document();
    this.sealing = of.bench().sealing();
    this.settings = of.settings();
    this.askMark = askMark;
    this.correcting = correcting;
    this.signing = new SigningPart(of, host);
    this.mark = new SealMark(shown, messages, this::show);
    ObservableValue<Boolean> open =
        Bindings.createObjectBinding(() -> shown.briefing() != null, shown.stateProperty());
    seal = commands.add(Group.HANDING_ON, "seal.command", this::show, open, "Shortcut+Shift+E");
    shown.stateProperty().subscribe(state -> last = null);
  }

  @Override
  public List<Command> commands() {
    return Stream.concat(commands.commands().stream(), signing.commands().stream()).toList();
  }

  /// Returns what checks the briefing and asks whether to seal it.
  public Action sealing() {
    return seal;
  }

  /// Returns what says how the briefing is sealed.
  public Region mark() {
    return mark;
  }

  private void show() {
    SealSheet sheet =
        new SealSheet(
            sealing,
            new CheckRow.Ways(this::follow, shown::nameOf),
            new SealActions() {
              @Override
              public @Nullable String by() {
                return settings.reviewer();
              }

              @Override
              public void seal(String by) {
                SealPart.this.seal(by);
              }
            },
            last,
            messages,
            fonts);
    host.showSheet(messages.text("seal.title"), sheet);
    if (sealing.lookProperty().get() instanceof SealLook.Done) {
      sheet.focusFirst(); // nobody edited since
    } else {
      sealing.look();
    }
  }

  /// What is asked for stands in no text, but in the fields of a state.
  private static final Set<SealCheck> OF_STATES =
      Set.of(SealCheck.TIE_UNPROVEN, SealCheck.ASSESSOR_NO_ACTOR);

  private @Nullable TieState state(CheckFinding finding) {
    Knowledge known = shown.knowledgeProperty().get();
    return known == null
        ? null
        : known.ties().stream()
            .flatMap(tie -> tie.states().stream())
            .filter(each -> each.articleId().equals(finding.articleId()))
            .filter(each -> each.id().equals(finding.markId()))
            .findFirst()
            .orElse(null);
  }

  private void follow(CheckFinding finding) {
    last = finding;
    host.closeSheet();
    EvidenceQuote passage = finding.passage();
    String article = finding.articleId();
    TieState state = OF_STATES.contains(finding.check()) ? state(finding) : null;
    if (finding.ground() == CheckGround.NO_HANDLING) {
      askMark.accept(this::show);
    } else if (state != null) {
      correcting.accept(state); // where what is asked for is written or ticked
    } else if (passage != null) {
      moves.showPassage(passage);
      host.focusText();
    } else if (article != null) {
      moves.chooseArticle(article);
      host.focusText();
    }
  }

  private void seal(String by) {
    if (!by.equals(settings.reviewer())) {
      settings.nameReviewer(by);
    }
    if (!sealing.seal(by)) {
      return; // the document says why
    }
    last = null;
    host.closeSheet();
    Briefing now = shown.briefing();
    String said = now == null ? "" : new SealWords(messages).of(now.about());
    if (document.untitled()) {
      host.say(messages.text("seal.said.untitled", said));
    } else {
      host.say(
          messages.text("seal.said", said),
          messages.text("seal.save"),
          () -> document.save(() -> host.say(messages.text("seal.said.saved", said))));
    }
  }
}
