// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingviewer.bundle.signed.SignerNames;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The keys that were opened in this run of the program, so that one file is asked for once, and
/// whose keys the user knows where something is signed. May be used from several threads.
public final class Keyring {
  private final Question question;
  private final KeyCost cost;
  private final Map<String, LockKey> keys = new ConcurrentHashMap<>();
  private volatile SignerNames signers = SignerNames.NOBODY;

  /// Asks whoever uses the program.
  @FunctionalInterface
  public interface Question {
    /// @param file that is locked
    /// @return null where nobody can be asked, or nobody answers
    @Nullable PassPhrase ask(Path file);
  }

  /// Makes one that asks nobody: what is locked is opened after [#unlock].
  public Keyring() {
    this(file -> null);
  }

  public Keyring(Question question) {
    this(question, KeyCost.USUAL);
  }

  /// @param cost of keys that are made; what is opened says its own
  public Keyring(Question question, KeyCost cost) {
    this.question = question;
    this.cost = cost;
  }

  /// Returns the key of a file.
  ///
  /// @throws Refusal when the pass phrase is wrong, or was not given
  public LockKey key(Path file, LockHeader header) throws Refusal {
    LockKey known = known(header);
    if (known != null) {
      return known;
    }
    PassPhrase phrase = question.ask(file);
    if (phrase == null) {
      throw new Refusal(
          file.toString(), "The briefing is locked.", "Give the pass phrase to open it.");
    }
    return unlock(file, header, phrase);
  }

  /// Returns the key of a file where it is known; nobody is asked.
  public @Nullable LockKey known(LockHeader header) {
    return keys.get(name(header));
  }

  /// Tells whether no key is known.
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /// Opens a file's key and keeps it.
  ///
  /// @throws Refusal when the pass phrase is wrong
  public LockKey unlock(Path file, LockHeader header, PassPhrase phrase) throws Refusal {
    LockKey key = header.open(phrase);
    if (key == null) {
      throw new Refusal(
          file.toString(),
          "The pass phrase is wrong, or the header of the file was changed.",
          "Check the keyboard layout and capital letters, then try again.");
    }
    keep(key);
    return key;
  }

  /// Makes a key to lock by, and does not keep it.
  ///
  /// @param before the key of what is locked already, which stays under the new phrase
  public LockKey make(@Nullable LockKey before, PassPhrase phrase) {
    return before == null ? LockKey.under(phrase, cost) : before.rephrased(phrase, cost);
  }

  /// Keeps a key by which a file was just locked.
  public void keep(LockKey key) {
    keys.put(name(key.header()), key);
  }

  /// Forgets a key: its file is asked for again.
  public void forget(LockKey key) {
    keys.remove(name(key.header()));
  }

  /// Forgets all keys.
  public void forgetAll() {
    keys.clear();
  }

  /// Says whose keys the user knows.
  public void know(SignerNames known) {
    signers = known;
  }

  /// Returns whose keys the user knows.
  public SignerNames signers() {
    return signers;
  }

  private static String name(LockHeader header) {
    return HexFormat.of().formatHex(header.bytes());
  }
}
