// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.desk;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.briefingviewer.app.awake.WakeLock;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The desktop around a window on the screen.
public final class StageDesktop implements DesktopServices {
  private final Supplier<Stage> stage;
  private final Messages messages;
  private final DialogFolder folder;
  private final Installation installation;

  /// @param stage gives the stage over which choosers open, when one does
  /// @param folder where they open
  public StageDesktop(
      Supplier<Stage> stage, Messages messages, DialogFolder folder, Installation installation) {
    this.stage = stage;
    this.messages = messages;
    this.folder = folder;
    this.installation = installation;
  }

  @Override
  public Installation installation() {
    return installation;
  }

  @Override
  public boolean lessMotion() {
    return Platform.getPreferences().isReducedMotion();
  }

  @Override
  public List<Path> chooseOpen() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("desk.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                messages.text("desk.readable"),
                "*.briefing",
                "*.html",
                "*.htm",
                "*.txt",
                "*.pdf",
                "*.docx",
                "*.hwp",
                "*.hwpx",
                "*.mht",
                "*.mhtml",
                "*.eml"),
            new ExtensionFilter(messages.text("desk.any"), "*"));
    begin(chooser, false);
    List<File> chosen = chooser.showOpenMultipleDialog(stage.get());
    if (chosen == null || chosen.isEmpty()) {
      return List.of();
    }
    folder.chose(chosen.getFirst().toPath());
    return chosen.stream().map(File::toPath).toList();
  }

  @Override
  public @Nullable Path chooseSave(String name, FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("desk.save"));
    chooser.setInitialFileName(name);
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(messages.text("file." + kind.ending()), "*." + kind.ending()));
    begin(chooser, true);
    File chosen = chooser.showSaveDialog(stage.get());
    if (chosen == null) {
      return null;
    }
    folder.chose(chosen.toPath());
    return chosen.toPath();
  }

  @Override
  public @Nullable Path chooseFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    Path begin = folder.now(false);
    if (begin != null) {
      chooser.setInitialDirectory(begin.toFile());
    }
    File chosen = chooser.showDialog(stage.get());
    return chosen == null ? null : chosen.toPath();
  }

  private void begin(FileChooser chooser, boolean writable) {
    Path begin = folder.now(writable);
    if (begin != null) {
      chooser.setInitialDirectory(begin.toFile());
    }
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(DeceptiveCharacters.shown(text));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void copy(String text, String html) {
    ClipboardContent content = new ClipboardContent();
    content.putString(DeceptiveCharacters.shown(text));
    content.putHtml(DeceptiveCharacters.shown(html));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void copyPicture(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Pasted pasted() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    return new Pasted(
        clipboard.getString(),
        clipboard.getHtml(),
        clipboard.hasFiles()
            ? clipboard.getFiles().stream().map(File::toPath).toList()
            : List.of());
  }

  @Override
  public boolean openOutside(Path file) {
    try {
      new ProcessBuilder(opener(file.toAbsolutePath().toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false; // the desktop has no such program
    }
  }

  @Override
  public Subscription followScreens(Runnable changed) {
    // While the toolkit tells of one, its list of screens and its windows are not all told yet.
    return Screen.getScreens().subscribe(() -> Platform.runLater(changed));
  }

  @Override
  public Subscription stayAwake(Runnable failed) {
    WakeLock awake = WakeLock.begin(() -> Platform.runLater(failed));
    return awake::end;
  }

  private static List<String> opener(String file) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win") && !system.contains("darwin")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file);
    }
    return List.of(system.contains("mac") ? "open" : "xdg-open", file);
  }
}
