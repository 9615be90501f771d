// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The key of one locked briefing: drawn at random when it is locked, kept in its header under the
/// pass phrase, and the same over all its saves and whatever is kept beside it.
///
/// @param bytes the key
/// @param header by which its saves are opened again
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record LockKey(byte[] bytes, LockHeader header) {
  static final int BYTES = 32;
  private static final int NAME_BYTES = 16;

  /// Locks by a new key.
  public static LockKey under(PassPhrase phrase, KeyCost cost) {
    return LockHeader.wrapping(AesGcm.random(BYTES), phrase, cost);
  }

  /// Returns the same key under another pass phrase.
  public LockKey rephrased(PassPhrase phrase, KeyCost cost) {
    return LockHeader.wrapping(bytes, phrase, cost);
  }

  /// Returns the key of one save of the package.
  byte[] ofPackage(byte[] salt) {
    return derived("package", salt);
  }

  private byte[] derived(String purpose, byte[] salt) {
    return AesGcm.derived(bytes, salt, purpose.getBytes(StandardCharsets.US_ASCII));
  }

  /// Seals something short that is kept beside the briefing.
  ///
  /// @param what it is and where it stands; only as that it can be opened again
  public byte[] seal(String what, byte[] text) {
    byte[] nonce = AesGcm.random(AesGcm.NONCE);
    byte[] sealed = AesGcm.seal(beside(), nonce, bound(what), text, text.length);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  /// Opens what [#seal] sealed.
  ///
  /// @return null where it was sealed by another key, as something else, or was changed
  public byte @Nullable [] open(String what, byte[] sealed) {
    if (sealed.length < AesGcm.NONCE + AesGcm.TAG) {
      return null;
    }
    byte[] nonce = Arrays.copyOf(sealed, AesGcm.NONCE);
    int length = sealed.length - AesGcm.NONCE;
    return AesGcm.open(beside(), nonce, bound(what), sealed, AesGcm.NONCE, length);
  }

  private byte[] beside() {
    return derived("beside", new byte[BYTES]);
  }

  private static byte[] bound(String what) {
    return what.getBytes(StandardCharsets.UTF_8);
  }

  /// Returns a file name for something whose own name would tell what is in it.
  public String name(String telling) {
    byte[] name = AesGcm.derived(bytes, bound(telling), bound("name"));
    return HexFormat.of().formatHex(name, 0, NAME_BYTES);
  }

  /// Says nothing of the key.
  @Override
  public String toString() {
    return "key of a locked briefing";
  }
}
