// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.issued.CopyWords;
import org.briefingviewer.issued.CorrectedFigure;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.session.issued.IssuedCopies;
import org.briefingviewer.session.issued.StaleCopy;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;

/// The copies that are out and show a figure that was corrected since: what each says and what is
/// said now. An erratum can be made to each.
final class IssuedSheet extends VBox {
  private static final int MOST = 50;

  private final IssuedCopies copies;
  private final CopyActions handlers;
  private final MessageSpeech speech;
  private final Fonts fonts;
  private Subscription following = Subscription.EMPTY;

  /// What the sheet does.
  interface CopyActions {
    void erratum(StaleCopy copy);

    void forget(IssuedCopy copy);

    /// There is nothing left to do here.
    void over();
  }

  IssuedSheet(IssuedCopies copies, CopyActions handlers, Messages messages, Fonts fonts) {
    this.copies = copies;
    this.handlers = handlers;
    this.speech = new MessageSpeech(messages);
    this.fonts = fonts;
    getStyleClass().addAll("name-sheet", "seal-sheet", "issued-sheet");
    sceneProperty().subscribe(scene -> follow(scene != null));
  }

  private void follow(boolean shown) {
    following.unsubscribe();
    following = shown ? copies.staleProperty().subscribe(this::show) : Subscription.EMPTY;
  }

  private void show(List<StaleCopy> stale) {
    if (stale.isEmpty() && lookup(".issued-entry") != null) {
      handlers.over(); // the focus would be on what is gone
    }
    getChildren().clear();
    if (stale.isEmpty()) {
      getChildren().add(new WrappedLabel(speech.text("issued.none")));
      return;
    }
    getChildren().add(new WrappedLabel(speech.text("issued.words", stale.size())));
    stale.forEach(copy -> getChildren().add(entry(copy)));
    focusFirst();
  }

  private VBox entry(StaleCopy stale) {
    IssuedCopy copy = stale.copy();
    CopyWords words = new CopyWords(speech);
    String day = speech.date(PartialDate.of(copy.at().toLocalDate()));
    WrappedLabel name =
        new WrappedLabel(
            speech.text("issued.copy", words.kind(copy), day, words.version(copy)), "issued-name");
    VBox entry = new VBox(name);
    if (copy.path() != null) {
      Label path = new Label(copy.path().toString());
      path.getStyleClass().add("soft");
      entry.getChildren().add(path);
    }
    stale.corrected().stream()
        .limit(MOST)
        .forEach(figure -> entry.getChildren().add(figure(figure, words)));
    if (stale.corrected().size() > MOST) {
      entry
          .getChildren()
          .add(new WrappedLabel(speech.text("seal.check.more", stale.corrected().size() - MOST)));
    }
    Button make = new Button(speech.text("issued.erratum"));
    make.getStyleClass().addAll("main-button", "erratum-go");
    make.setOnAction(event -> handlers.erratum(stale));
    Button forget = new Button(speech.text("issued.forget"));
    forget.setOnAction(event -> handlers.forget(copy));
    HBox line = new HBox(make, forget);
    line.getStyleClass().add("leave-buttons");
    entry.getChildren().add(line);
    entry.getStyleClass().add("issued-entry");
    return entry;
  }

  private VBox figure(CorrectedFigure figure, CopyWords words) {
    VBox lines = new VBox();
    Act act = figure.act();
    lines.getChildren().add(text(speech.text("erratum.said", figure.then().said()), "issued-said"));
    if (figure.then().told() != null) {
      String told = speech.text("erratum.told", figure.then().told().said());
      lines.getChildren().add(text(told, "issued-said"));
    }
    lines
        .getChildren()
        .addAll(
            text(words.now(figure.now()), "issued-now"),
            text(
                act == null
                    ? speech.text("erratum.who.unknown")
                    : speech.text(
                        "erratum.who",
                        speech.name(act.by()),
                        speech.date(PartialDate.of(act.at().toLocalDate()))),
                "issued-who"));
    lines.getStyleClass().add("issued-figure");
    return lines;
  }

  private ScriptedText text(String words, String styleClass) {
    return new ScriptedText(fonts, words, styleClass);
  }

  void focusFirst() {
    Node first = lookup(".erratum-go");
    if (first != null) {
      first.requestFocus();
    }
  }
}
