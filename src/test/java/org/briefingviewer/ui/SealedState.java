// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.cli.Forger;

/// States around a seal: what is looked through before it, a briefing that was changed since, and
/// copies whose figures were changed since.
final class SealedState {
  private SealedState() {}

  static List<WindowState> all() {
    return List.of(
        WindowState.ofSample("sealing", f -> f.command("seal.command")),
        WindowState.ofSample("sealing-found", SealedState::showFound),
        WindowState.ofSample("sealed-since", SealedState::changeSince),
        WindowState.ofSample("sealing-since", SealedState::showSince),
        WindowState.ofSample("issued", SealedState::showIssued),
        WindowState.ofSample("changed-outside", SealedState::changeOutside),
        WindowState.ofSample("changed-outside-shown", SealedState::showDifferences),
        tampered("seal-differs", f -> {}),
        tampered("seal-differs-sheet", f -> f.command("seal.command")));
  }

  /// A figure was changed behind the seal, and the list of hashes made again.
  private static WindowState tampered(String name, Consumer<WindowFixture> handler) {
    return new WindowState(
        name,
        language -> {
          try {
            Path home = PassingFolder.make("sealed");
            Path file = home.resolve("demo.briefing");
            WindowState.copySample(file);
            WindowFixture sealing = WindowState.reading(home, file, language);
            seal(sealing);
            sealing.document.save(() -> {});
            sealing.session.close();
            Path forged =
                Forger.of(file, home.resolve("unpacked"))
                    .replace("knowledge/estimates/a1.json", "300", "3000")
                    .hashed();
            WindowFixture fixture =
                new WindowFixture(
                    new BundleOpener(home.resolve("journals")), language, home.resolve("own"));
            fixture.session.open(forged);
            WindowPicture.layOut(fixture.window, 1440, 900);
            handler.accept(fixture);
            return fixture;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void fire(WindowFixture f, String selector) {
    WindowPicture.layOut(f.window, 1440, 900);
    ((Button) f.window.lookup(selector)).fire();
  }

  private static void showFound(WindowFixture f) {
    f.command("seal.command");
    WindowPicture.layOut(f.window, 1440, 900);
    f.window.lookup(".check-head").executeAccessibleAction(AccessibleAction.FIRE);
  }

  private static void seal(WindowFixture f) {
    f.command("seal.command");
    fire(f, "#seal-go");
  }

  private static void reject(WindowFixture f) {
    f.session.nextEstimate();
    f.command("edit.command.reject");
  }

  private static void changeSince(WindowFixture f) {
    seal(f);
    reject(f);
  }

  private static void showSince(WindowFixture f) {
    changeSince(f);
    reject(f);
    f.command("seal.command");
    fire(f, "#since-seal");
  }

  /// Another program seals the file of a briefing that was edited here.
  private static void changeOutside(WindowFixture f) {
    Path file = f.session.base().file();
    try {
      byte[] before = Files.readAllBytes(file);
      seal(f);
      Path sealed = file.resolveSibling("sealed.briefing");
      f.document.saveAs(sealed, () -> {});
      Files.write(file, before);
      f.session.open(file);
      reject(f);
      Files.move(sealed, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    f.document.save(() -> {});
  }

  private static void showDifferences(WindowFixture f) {
    changeOutside(f);
    fire(f, "#conflict-show");
  }

  private static void showIssued(WindowFixture f) {
    seal(f);
    f.document.save(() -> {});
    reject(f);
    f.command("issued.command");
  }
}
