// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.bundle.signed.SignerKey;

/// A key that signs, by Ed25519 (RFC 8032).
///
/// @param key by which others verify
/// @param secret in memory only
public record SigningKey(SignerKey key, PrivateKey secret) implements SealSigner {
  static final int SEED = 32;
  private static final String ALGORITHM = "Ed25519";

  /// What stands before the seed where a key is written as PKCS #8 has it (RFC 8410).
  private static final String PKCS8 = "302e020100300506032b657004220420";

  /// Draws a new one.
  static SigningKey drawn() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      byte[] open = pair.getPublic().getEncoded();
      SignerKey key =
          SignerKey.of(Arrays.copyOfRange(open, open.length - SignerKey.BYTES, open.length));
      return new SigningKey(key, pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has it", e);
    }
  }

  static SigningKey of(SignerKey key, byte[] seed) {
    String encoded = PKCS8 + HexFormat.of().formatHex(seed);
    try {
      PrivateKey secret =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of().parseHex(encoded)));
      return new SigningKey(key, secret);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has it", e);
    }
  }

  byte[] seed() {
    byte[] encoded = secret.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length);
  }

  @Override
  public byte[] sign(byte[] text) {
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(secret);
      signing.update(text);
      return signing.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has it", e);
    }
  }

  /// Says nothing of the secret.
  @Override
  public String toString() {
    return "signing key " + key.fingerprint();
  }
}
