// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keeps what lies on the disk while a locked briefing is saved from being read there: AES-256 in
/// counter mode under a key that is nowhere but in memory. It does not tell what was changed; what
/// is made of it does.
public final class PassingCipher {
  private static final int IV = 16;
  private final byte[] key = AesGcm.random(LockKey.BYTES);

  /// Draws where the counter begins, anew for each thing that is written.
  public byte[] begin() {
    return AesGcm.random(IV);
  }

  public OutputStream sealing(OutputStream out, byte[] begin) {
    return new CipherOutputStream(out, cipher(begin));
  }

  public InputStream opening(InputStream in, byte[] begin) {
    return new CipherInputStream(in, cipher(begin));
  }

  /// Returns what opens the bytes that were sealed, in their order.
  public Cipher cipher(byte[] begin) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      // Counter mode does the same both ways.
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(begin));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
