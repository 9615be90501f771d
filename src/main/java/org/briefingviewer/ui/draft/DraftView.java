// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.session.draft.HeldDraft;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.StepInPane;
import org.briefingviewer.ui.part.WritingPane;
import org.briefingviewer.ui.passage.PassageMark;
import org.briefingviewer.ui.passage.PassageText;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A draft with its marks, and the findings beside it. It stands where the briefing is read, and
/// keys that mean something there mean nothing here.
final class DraftView extends BorderPane implements StepInPane, WritingPane {
  /// Below this width, in em, there is no room for the counts beside the text.
  private static final double NARROW = 84;

  /// The width of the findings: a part of the whole, at least and at most so many em.
  private static final double SHARE = 0.33;

  private static final double LEAST = 24;
  private static final double MOST = 34;

  private final Messages messages;
  private final Fonts fonts;
  private final Acts acts;
  private final HBox head = new HBox();
  private final PassageText text;
  private final DraftKinds kinds;
  private final DraftFindings findings;
  private HeldDraft draft;

  /// What can be done with a draft.
  interface Acts {
    void open(DraftFinding finding);

    void copyFootnotes(List<DraftFinding> findings);

    void save();

    void leave();

    void close();
  }

  DraftView(HeldDraft draft, Messages messages, Fonts fonts, Acts acts) {
    this.draft = draft;
    this.messages = messages;
    this.fonts = fonts;
    this.acts = acts;
    this.text = new PassageText(messages.text("draft.text.name"), fonts, this::clicked);
    this.kinds = new DraftKinds(messages, this::goTo);
    this.findings = new DraftFindings(messages, fonts, acts);
    setId("draft-view");
    getStyleClass().add("draft-view");
    setAccessibleText(messages.text("draft.name"));
    head.getStyleClass().add("draft-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    setTop(head);
    setLeft(kinds);
    setCenter(text);
    setRight(findings);
    findings.chosenProperty().subscribe(this::follow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list keeps Enter and Esc to itself
    show(draft);
  }

  /// Shows the draft as it was compared anew; what was chosen stays chosen.
  void show(HeldDraft now) {
    DraftFinding before = findings.chosenProperty().get();
    draft = now;
    head.getChildren().setAll(title(), kept(), close());
    kinds.show(now);
    text.show(now.text().article(), now.findings().stream().map(DraftView::mark).toList());
    findings.show(now);
    DraftFinding same =
        before == null
            ? null
            : now.findings().stream()
                .filter(f -> f.span().equals(before.span()) && f.thing() == before.thing())
                .findFirst()
                .orElse(null);
    findings.choose(same == null ? findings.first() : same);
  }

  private Node title() {
    String name = draft.name().isEmpty() ? messages.text("draft.pasted") : draft.name();
    ScriptedText words = ScriptedText.strong(fonts, name, "draft-title");
    words.append(" — " + messages.text("draft.held", draft.against()), "draft-against");
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Node kept() {
    WrappedLabel kept = new WrappedLabel(messages.text("draft.kept"));
    kept.setId("draft-kept");
    kept.getStyleClass().add("draft-kept");
    kept.setMinWidth(USE_PREF_SIZE);
    return kept;
  }

  private Button close() {
    return new SheetButton("draft-close", messages.text("draft.close"), acts::close);
  }

  private static PassageMark mark(DraftFinding finding) {
    return new PassageMark(
        finding.span(), finding.borneOut() ? PassageMark.Look.SOUND : PassageMark.Look.OPEN);
  }

  private void follow(@Nullable DraftFinding chosen) {
    if (chosen != null) {
      text.choose(mark(chosen));
    }
  }

  private void clicked(PassageMark mark) {
    draft.findings().stream()
        .filter(finding -> finding.span().equals(mark.span()))
        .findFirst()
        .ifPresent(findings::choose);
    findings.focusList();
  }

  /// Goes to the next finding of a kind, after the last to the first.
  private void goTo(Predicate<DraftFinding> meant) {
    List<DraftFinding> all = draft.findings();
    int from = all.indexOf(findings.chosenProperty().get());
    for (int i = 1; i <= all.size(); i++) {
      DraftFinding next = all.get(Math.floorMod(from + i, all.size()));
      if (meant.test(next)) {
        findings.choose(next);
        findings.focusList();
        return;
      }
    }
  }

  /// Returns the finding that is looked at, or null.
  @Nullable DraftFinding chosen() {
    return findings.chosenProperty().get();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    boolean back = code == KeyCode.P || (code == KeyCode.N && event.isShiftDown());
    if (back || code == KeyCode.N) {
      findings.step(back ? -1 : 1);
    } else if (code == KeyCode.ESCAPE) {
      acts.leave();
    } else if (code == KeyCode.ENTER && findings.list().isFocused()) {
      open();
    } else {
      return;
    }
    event.consume();
  }

  private void open() {
    DraftFinding chosen = chosen();
    if (chosen != null) {
      acts.open(chosen);
    }
  }

  @Override
  public Node entry() {
    return findings.list();
  }

  @Override
  protected void layoutChildren() {
    double em = Font.getDefault().getSize();
    if (head.getChildren().size() > 1 && head.getChildren().get(1) instanceof WrappedLabel words) {
      em = words.getFont().getSize();
    }
    kinds.setVisible(getWidth() >= NARROW * em);
    kinds.setManaged(kinds.isVisible());
    double width = Math.rint(Math.clamp(getWidth() * SHARE, LEAST * em, MOST * em));
    findings.setPrefWidth(width);
    findings.setMinWidth(width);
    findings.setMaxWidth(width);
    super.layoutChildren();
  }
}
