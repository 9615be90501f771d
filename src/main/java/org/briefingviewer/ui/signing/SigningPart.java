// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.signing;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.signing.SigningKeys;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.ui.locking.PassPhraseSheet;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.NameWords;

/// Signs the seal of the open briefing, and exchanges keys.
public final class SigningPart extends WindowPart {
  private static final DesktopServices.FileKind KEY = new DesktopServices.FileKind("key");

  private final SigningKeys keys;
  private final Settings settings;

  public SigningPart(WindowContext of, PartHost host) {
    super(of, host);
    this.keys = of.bench().signing();
    this.settings = of.settings();
    commands.add(
        Group.HANDING_ON,
        "sign.command",
        this::show,
        of.bench().shown().stateProperty().map(LoadState.Ready.class::isInstance));
  }

  private void show() {
    keys.look(host::tell);
    host.showSheet(messages.text("sign.title"), new KeySheet(keys, new Handlers(), messages));
  }

  private final class Handlers implements KeySheet.KeyActions {
    @Override
    public void sign(NamedKey key) {
      String words = messages.text("sign.phrase", new NameWords(messages).of(key.name()));
      PassPhraseSheet sheet = new PassPhraseSheet(messages, words, false);
      sheet.onGiven(
          messages.text("sign.phrase.go"),
          phrase -> {
            sheet.waiting(true);
            keys.sign(key, phrase, SigningPart.this::signed, problem -> say(sheet, problem));
          });
      ask(sheet);
    }

    @Override
    public void export(NamedKey key) {
      Path chosen = desk.chooseSave(key.key().name() + ".key", KEY);
      if (chosen != null) {
        keys.export(
            key, chosen, () -> host.say(messages.text("sign.said.saved", chosen)), host::tell);
      }
    }

    @Override
    public void forget(NamedKey key) {
      keys.forget(key, host::tell);
    }

    @Override
    public void make() {
      askName();
    }

    @Override
    public void take() {
      desk.chooseOpen().stream()
          .limit(1)
          .forEach(file -> keys.add(file, SigningPart.this::taken, host::tell));
    }
  }

  private void signed() {
    host.closeSheet();
    host.say(messages.text("sign.said"));
  }

  private void taken(NamedKey key) {
    String name = new NameWords(messages).of(key.name());
    host.say(messages.text("sign.said.taken", name, key.key().fingerprint()));
  }

  private void say(PassPhraseSheet sheet, Problem problem) {
    sheet.say(new MessageSpeech(messages).told(problem));
  }

  private void ask(PassPhraseSheet sheet) {
    sheet.onLeft(this::show);
    host.showSheet(messages.text("sign.title"), sheet);
  }

  private void askName() {
    WordField name = new WordField();
    name.setId("key-name");
    TypedFace.follow(name, fonts);
    name.setText(Objects.requireNonNullElse(settings.reviewer(), ""));
    name.setAccessibleText(messages.text("sign.new.name"));
    Label label = new Label(messages.text("sign.new.name"));
    label.setLabelFor(name);
    SheetButton go =
        new SheetButton(
            "key-name-given", messages.text("sign.new.next"), () -> askPhrase(name.getText()));
    go.getStyleClass().add("main-button");
    go.disableProperty().bind(name.textProperty().map(String::isBlank));
    name.setOnAction(event -> go.fire());
    FlowPane buttons =
        new FlowPane(go, new SheetButton("key-name-left", messages.text("lock.left"), this::show));
    buttons.getStyleClass().add("leave-buttons");
    VBox sheet = new VBox(label, name, buttons);
    sheet.getStyleClass().add("leave-sheet");
    host.showSheet(messages.text("sign.make.title"), sheet);
    name.requestFocus();
  }

  private void askPhrase(String name) {
    PassPhraseSheet sheet =
        new PassPhraseSheet(
            messages, messages.text("sign.new.words", new NameWords(messages).of(name)), true);
    sheet.onGiven(
        messages.text("sign.new.go"),
        phrase -> {
          sheet.waiting(true);
          keys.make(name, phrase, this::show, problem -> say(sheet, problem));
        });
    ask(sheet);
  }
}
