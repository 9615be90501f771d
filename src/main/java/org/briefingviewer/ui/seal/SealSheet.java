// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.check.CheckFinding;
import org.briefingviewer.check.SealReport;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.seal.BriefingVersion;
import org.briefingviewer.model.seal.SealCheck;
import org.briefingviewer.session.seal.SealLook;
import org.briefingviewer.session.seal.SealRun;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.ProblemList;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.FindingWords;
import org.briefingviewer.wording.seal.SealWords;
import org.jspecify.annotations.Nullable;

/// What the checks found, what was done since the last seal, and the seal itself.
final class SealSheet extends VBox {
  private static final int MOST_DIFFERENCES = 20;

  private final SealRun sealing;
  private final CheckRow.Ways ways;
  private final SealActions handlers;
  private final Messages messages;
  private final Fonts fonts;
  private final List<CheckRow> rows = new ArrayList<>();
  private final WordField name = new WordField();
  private Subscription following = Subscription.EMPTY;
  private final @Nullable CheckFinding last;

  /// What the sheet does.
  interface SealActions {
    /// Returns the name under which the user seals, or null while it is not known.
    @Nullable String by();

    /// Seals under a name.
    void seal(String by);
  }

  /// @param last the finding that the user went to last, or null
  SealSheet(
      SealRun sealing,
      CheckRow.Ways ways,
      SealActions handlers,
      @Nullable CheckFinding last,
      Messages messages,
      Fonts fonts) {
    this.sealing = sealing;
    this.ways = ways;
    this.handlers = handlers;
    this.last = last;
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().addAll("name-sheet", "seal-sheet");
    name.setId("seal-name");
    TypedFace.follow(name, fonts);
    sceneProperty().subscribe(scene -> follow(scene != null));
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
  }

  /// The arrows go from row to row.
  private void typed(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    List<Node> stops = rows.stream().flatMap(row -> row.stops().stream()).toList();
    int at = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
    if (step != 0 && at >= 0 && at + step >= 0 && at + step < stops.size()) {
      stops.get(at + step).requestFocus();
      event.consume();
    }
  }

  private void follow(boolean shown) {
    following.unsubscribe();
    following = shown ? sealing.lookProperty().subscribe(this::show) : Subscription.EMPTY;
  }

  private void show(@Nullable SealLook look) {
    switch (look) {
      case SealLook.Running _ -> getChildren().setAll(words("seal.looking"));
      case SealLook.Failed failed ->
          getChildren().setAll(new ProblemList(failed.problems(), messages));
      case SealLook.Done done -> show(done);
      case SealLook.None _ -> getChildren().clear();
      case null -> getChildren().clear();
    }
  }

  private WrappedLabel words(String key) {
    return new WrappedLabel(messages.text(key));
  }

  private void show(SealLook.Done done) {
    SealWords seals = new SealWords(messages);
    VBox state = new VBox();
    state.getStyleClass().add("seal-state");
    Seal seal = done.about().seal();
    String version = done.about().version();
    String standing =
        seal == null && !version.isEmpty() && !done.about().compared().differs()
            ? messages.text("seal.state.none", version)
            : seals.of(done.about());
    List<String> lines = new ArrayList<>(seals.lines(done.about()));
    lines.set(0, standing);
    lines.forEach(line -> state.getChildren().add(new WrappedLabel(line)));
    state.getChildren().getFirst().getStyleClass().add("seal-standing");
    differences(done.about().compared(), state);
    VBox checks = new VBox();
    checks.getStyleClass().add("check-list");
    rows.clear();
    List<String> clean = new ArrayList<>();
    for (SealCheck check : SealCheck.values()) {
      List<CheckFinding> found = done.report().of(check);
      if (found.isEmpty()) {
        clean.add(messages.text(check));
      } else {
        rows.add(new CheckRow(check, found, ways, messages, fonts));
      }
    }
    checks.getChildren().addAll(rows);
    if (!clean.isEmpty()) {
      String names = String.join(" · ", clean);
      Label none = new WrappedLabel(messages.text("seal.check.none", names));
      none.setId("check-none");
      checks.getChildren().add(styled(none, "soft"));
    }
    List<Node> notes = new ArrayList<>();
    new FindingWords(messages)
        .notes(done.report())
        .forEach(note -> notes.add(styled(new WrappedLabel(note), "soft")));
    getChildren().setAll(state);
    if (!done.about().compared().differs() || !done.since().edits().isEmpty()) {
      getChildren()
          .add(new SinceSealList(done.since(), messages, fonts)); // else nothing is certain
    }
    getChildren().add(checks);
    getChildren().addAll(notes);
    getChildren().addAll(foot(done));
    focusFirst();
  }

  /// Says what differs from what was sealed, each with its place.
  private void differences(SealComparison compared, VBox state) {
    List<Problem> problems = compared.problems();
    if (problems.isEmpty()) {
      return;
    }
    state.getStyleClass().add("seal-differs");
    state
        .getChildren()
        .add(
            new ProblemList(
                problems.subList(0, Math.min(MOST_DIFFERENCES, problems.size())), messages));
    if (problems.size() > MOST_DIFFERENCES) {
      int more = problems.size() - MOST_DIFFERENCES;
      state.getChildren().add(new WrappedLabel(messages.text("seal.differs.more", more)));
    }
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }

  private List<Node> foot(SealLook.Done done) {
    SealReport report = done.report();
    String next = BriefingVersion.after(done.about().version());
    long back = report.findings().stream().filter(f -> f.check().blocking()).count();
    WrappedLabel says =
        new WrappedLabel(
            report.blocked()
                ? messages.text("seal.says.back", back + report.unread().size())
                : messages.text(report.findings().isEmpty() ? "seal.says.all" : "seal.says.told"));
    says.setId("seal-says");
    name.setText(Objects.requireNonNullElse(handlers.by(), ""));
    name.setPromptText(messages.text("seal.name"));
    name.setAccessibleText(messages.text("seal.name"));
    Button go =
        new SheetButton(
            "seal-go",
            messages.text(report.blocked() ? "seal.go.anyway" : "seal.go", next),
            () -> handlers.seal(name.getText().strip()));
    go.getStyleClass().add("main-button");
    go.disableProperty().bind(name.textProperty().map(String::isBlank));
    name.setOnAction(event -> go.fire());
    HBox line = new HBox(name, go);
    HBox.setHgrow(name, Priority.ALWAYS);
    line.getStyleClass().add("name-line");
    return List.of(says, line, styled(words("seal.forgery"), "soft"));
  }

  /// Gives the focus to what follows the finding that the user came from, else to the first check
  /// that found something, else to the name.
  void focusFirst() {
    CheckFinding from = last;
    for (CheckRow row : rows) {
      int at = from == null || from.check() != row.check() ? -1 : row.nextTo(from);
      if (at >= 0) {
        row.open(true);
        row.way(at).requestFocus();
        return;
      }
    }
    (rows.isEmpty() ? name : rows.getFirst().stops().getFirst()).requestFocus();
  }
}
