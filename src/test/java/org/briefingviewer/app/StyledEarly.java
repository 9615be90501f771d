// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// A program that starts the toolkit as ours does and styles a scene on its first thread. While
/// that is under way it makes its first control and gives the toolkit's thread all the time that it
/// wants. Prints the ground of a pane whose colour has a name.
final class StyledEarly {
  private static final String SHEET =
      ".root { -own: #112233; } .named { -fx-background-color: -own; }";

  private StyledEarly() {}

  /// Is looked at by JavaFX between the root of a scene and what comes behind it.
  private static final class Between extends Pane {
    private boolean waiting;

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
      if (waiting) {
        waiting = false;
        getChildren().add(new Button());
        CompletableFuture.runAsync(() -> {}, Platform::runLater).join();
      }
      return super.getCssMetaData();
    }
  }

  public static void main(String[] args) {
    ToolkitStart start = ToolkitStart.begin(() -> {});
    start.awaitBegun();
    start.awaitRunning();
    Between between = new Between();
    Pane named = new Pane();
    named.getStyleClass().add("named");
    VBox root = new VBox(between, named);
    Scene scene = new Scene(root);
    between.waiting = true;
    byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
    scene.getStylesheets().add("data:text/css;base64," + Base64.getEncoder().encodeToString(sheet));
    root.applyCss();
    System.out.println(named.getBackground().getFills().getFirst().getFill());
    System.exit(between.waiting ? 1 : 0);
  }
}
