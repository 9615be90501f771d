// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.bundle.signed.SignedText;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;

/// The keys in the user's own folder, and what is done with them. A key takes some tenths of a
/// second to open.
public final class SigningKeys {
  private final ShownBriefing shown;
  private final Document document;
  private final Consumer<Path> open;
  private final KeyFolder folder;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<KeyFolder.Keys> keys =
      new ReadOnlyObjectWrapper<>(new KeyFolder.Keys(List.of(), List.of(), List.of()));

  /// Whether the open briefing has a seal to sign.
  public enum SealState {
    /// None that holds and covers everything.
    NONE,
    /// The briefing has no name yet.
    UNTITLED,
    SIGNED,
    READY
  }

  /// @param open opens a file
  public SigningKeys(
      ShownBriefing shown,
      Document document,
      Consumer<Path> open,
      KeyFolder folder,
      TaskRunner work) {
    this.shown = shown;
    this.document = document;
    this.open = open;
    this.folder = folder;
    this.work = work;
  }

  /// The keys as they were read last.
  public ReadOnlyObjectProperty<KeyFolder.Keys> keysProperty() {
    return keys.getReadOnlyProperty();
  }

  /// Returns whether the open briefing has a seal to sign.
  public SealState state() {
    BundleInfo about = shown.briefing() == null ? null : shown.briefing().about();
    Seal seal = about == null ? null : about.seal();
    if (about == null
        || seal == null
        || !seal.covers()
        || about.compared().outcome() != Outcome.AS_SEALED) {
      return SealState.NONE;
    }
    if (about.compared().signature() != null) {
      return SealState.SIGNED;
    }
    return document.untitled() ? SealState.UNTITLED : SealState.READY;
  }

  /// Reads the folder of keys.
  ///
  /// @param failed told why that cannot be done
  public void look(Consumer<Problem> failed) {
    run(() -> {}, () -> {}, failed);
  }

  /// Makes an own key.
  ///
  /// @param name by which others know the user
  public void make(String name, PassPhrase phrase, Runnable done, Consumer<Problem> failed) {
    run(() -> folder.make(name, phrase), done, failed);
  }

  /// Takes in another's public key.
  public void add(Path file, Consumer<NamedKey> done, Consumer<Problem> failed) {
    NamedKey[] added = new NamedKey[1];
    run(
        () ->
            added[0] = folder.add(file.toString(), PlainFile.given(file).bytes(SignedText.LONGEST)),
        () -> done.accept(added[0]),
        failed);
  }

  /// Writes the public part of an own key for others.
  public void export(NamedKey key, Path file, Runnable done, Consumer<Problem> failed) {
    run(() -> folder.export(key, file), done, failed);
  }

  /// Forgets another's public key.
  public void forget(NamedKey key, Consumer<Problem> failed) {
    run(() -> folder.forget(key), () -> {}, failed);
  }

  /// Signs the seal of the open briefing, which is saved and opened again by that.
  ///
  /// @param done told when it is saved
  /// @param failed told why the key does not open
  public void sign(NamedKey key, PassPhrase phrase, Runnable done, Consumer<Problem> failed) {
    OpenBriefing base = shown.base();
    if (base == null || state() != SealState.READY) {
      return;
    }
    work.run(
        superseded -> folder.unlock(key, phrase),
        signer ->
            document
                .saves()
                .sign(
                    signer,
                    () -> {
                      open.accept(base.file());
                      done.run();
                    }),
        failure -> failed.accept(problem(failure)));
  }

  private interface Work {
    void run() throws IOException, Refusal;
  }

  private void run(Work what, Runnable done, Consumer<Problem> failed) {
    work.run(
        superseded -> {
          what.run();
          return folder.keys();
        },
        read -> {
          keys.set(read);
          done.run();
        },
        failure -> failed.accept(problem(failure)));
  }

  private Problem problem(Exception failure) {
    return Refusal.problems(String.valueOf(folder.folder()), failure).getFirst();
  }
}
