// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D) with nonces of 12 bytes and tags of 16, and
/// HKDF with SHA-256 (RFC 5869): the two that every Java has.
final class AesGcm {
  static final int NONCE = 12;
  static final int TAG = 16;
  private static final int TAG_BITS = 8 * TAG;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /// Returns a key for one purpose.
  static byte[] derived(byte[] key, byte[] salt, byte[] purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .addSalt(salt)
                  .thenExpand(purpose, LockKey.BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has it", e);
    }
  }

  static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] text, int length) {
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
      return cipher.doFinal(text, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /// @return null where key, nonce, what it is bound to or what is sealed is another one
  static byte @Nullable [] open(
      byte[] key, byte[] nonce, byte[] bound, byte[] sealed, int from, int length) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, bound);
      return cipher.doFinal(sealed, from, length);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }
}
