// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.locked.KeyCost;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.model.Refusal;

/// One of the user's own keys as it lies on the disk: what others get of it, and in a last line the
/// seed, locked by a pass phrase as briefings are and bound to all that stands before.
///
/// @param open what others get
/// @param locked the header of a locked file, and the seed under its key
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record OwnKey(NamedKey open, byte[] locked) {
  private static final String LOCKED = "locked: ";
  private static final Pattern FORM =
      Pattern.compile("(?s)(.*\n)" + LOCKED + "([0-9a-f]{2,999})\n");

  /// Draws a new key.
  ///
  /// @throws Refusal when nobody can be called so
  static OwnKey drawn(String name, PassPhrase phrase, KeyCost cost) throws Refusal {
    SigningKey drawn = SigningKey.drawn();
    NamedKey open = NamedKey.of(name, drawn);
    LockKey lock = LockKey.under(phrase, cost);
    byte[] sealed = lock.seal(open.file(), drawn.seed());
    byte[] header = lock.header().bytes();
    byte[] locked =
        ByteBuffer.allocate(header.length + sealed.length).put(header).put(sealed).array();
    return new OwnKey(open, locked);
  }

  /// Reads one.
  ///
  /// @throws Refusal when it is damaged
  static OwnKey read(String where, byte[] bytes) throws Refusal {
    Matcher form = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!form.matches() || form.group(2).length() % 2 != 0) {
      throw new Refusal(where, "The key is cut off or damaged.", "Put back a copy of the file.");
    }
    byte[] open = form.group(1).getBytes(StandardCharsets.UTF_8);
    return new OwnKey(NamedKey.read(where, open), HexFormat.of().parseHex(form.group(2)));
  }

  String file() {
    return open.file() + LOCKED + HexFormat.of().formatHex(locked) + "\n";
  }

  /// Opens it. Takes some tenths of a second.
  ///
  /// @throws Refusal when the pass phrase is wrong, or the file was changed
  SigningKey unlock(String where, PassPhrase phrase) throws Refusal {
    LockKey lock = LockHeader.of(where, locked).open(phrase);
    byte[] seed =
        lock == null
            ? null
            : lock.open(open.file(), Arrays.copyOfRange(locked, LockHeader.LENGTH, locked.length));
    if (seed == null || seed.length != SigningKey.SEED) {
      throw new Refusal(
          where,
          "The pass phrase is wrong, or the file of the key was changed.",
          "Check the keyboard layout and capital letters, then try again.");
    }
    return SigningKey.of(open.key(), seed);
  }
}
