// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.signing;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.session.signing.SigningKeys;
import org.briefingviewer.session.signing.SigningKeys.SealState;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.ProblemList;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// The user's own keys and those of others, with what can be done with each.
final class KeySheet extends VBox {
  private final SigningKeys keys;
  private final KeyActions handlers;
  private final Messages messages;
  private Subscription following = Subscription.EMPTY;

  /// What the sheet does.
  interface KeyActions {
    void sign(NamedKey key);

    void export(NamedKey key);

    void forget(NamedKey key);

    /// Makes an own key.
    void make();

    /// Takes in another's.
    void take();
  }

  KeySheet(SigningKeys keys, KeyActions handlers, Messages messages) {
    this.keys = keys;
    this.handlers = handlers;
    this.messages = messages;
    getStyleClass().addAll("name-sheet", "seal-sheet", "key-sheet");
    sceneProperty().subscribe(scene -> follow(scene != null));
  }

  private void follow(boolean shown) {
    following.unsubscribe();
    following = shown ? keys.keysProperty().subscribe(this::show) : Subscription.EMPTY;
  }

  private void show(KeyFolder.Keys read) {
    SealState state = keys.state();
    WrappedLabel standing = new WrappedLabel(messages.text("sign.state." + state.name()));
    standing.setId("sign-state");
    getChildren().setAll(standing, head("sign.own"));
    if (read.own().isEmpty()) {
      getChildren().add(new WrappedLabel(messages.text("sign.none")));
    }
    for (NamedKey key : read.own()) {
      Button sign = button("sign-go", "sign.go", () -> handlers.sign(key));
      sign.setDisable(state != SealState.READY);
      sign.getStyleClass().add("main-button");
      entry(key, sign, button("sign-export", "sign.export", () -> handlers.export(key)));
    }
    if (!read.known().isEmpty()) {
      getChildren().add(head("sign.known"));
    }
    for (NamedKey key : read.known()) {
      entry(key, button("sign-forget", "sign.forget", () -> handlers.forget(key)));
    }
    if (!read.problems().isEmpty()) {
      getChildren().add(new ProblemList(read.problems(), messages));
    }
    FlowPane foot =
        new FlowPane(
            button("sign-make", "sign.make", handlers::make),
            button("sign-take", "sign.take", handlers::take));
    foot.getStyleClass().add("leave-buttons");
    WrappedLabel soft = new WrappedLabel(messages.text("sign.compare"), "soft");
    getChildren().addAll(foot, soft);
  }

  private Label head(String key) {
    Label head = new Label(messages.text(key));
    head.getStyleClass().add("issued-name");
    return head;
  }

  private void entry(NamedKey key, Button... buttons) {
    FlowPane ways = new FlowPane(buttons);
    ways.getStyleClass().add("leave-buttons");
    VBox entry =
        new VBox(
            new WrappedLabel(new NameWords(messages).of(key.name())),
            new WrappedLabel(key.key().fingerprint()),
            ways);
    entry.getStyleClass().add("issued-entry");
    for (Button button : buttons) {
      button.setAccessibleText(String.join(", ", List.of(button.getText(), key.name())));
    }
    getChildren().add(entry);
  }

  private Button button(String id, String key, Runnable handler) {
    return new SheetButton(id, messages.text(key), handler);
  }
}
