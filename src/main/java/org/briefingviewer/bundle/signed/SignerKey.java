// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signed;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Set;

/// The public key of somebody who signs, by Ed25519 (RFC 8032).
///
/// @param hex its 32 bytes, in small hexadecimal digits
public record SignerKey(String hex) {
  /// How long a key is, in bytes.
  public static final int BYTES = 32;

  /// How long a signature is, in bytes.
  static final int SIGNATURE_BYTES = 64;

  static final String ALGORITHM = "Ed25519";

  /// What stands before the 32 bytes where a key is written as X.509 has it (RFC 8410).
  private static final String X509 = "302a300506032b6570032100";

  private static final int FINGERPRINT_BYTES = 16;
  private static final int GROUP = 4;

  /// The keys of order 8 and less, without their sign: whoever gives one out can let anybody sign
  /// by it.
  private static final Set<String> WEAK =
      Set.of(
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

  /// Returns the key of 32 bytes.
  public static SignerKey of(byte[] bytes) {
    return new SignerKey(HexFormat.of().formatHex(bytes));
  }

  /// Returns what people compare: the first half of the key's SHA-256, in groups of four digits.
  public String fingerprint() {
    StringBuilder groups = new StringBuilder();
    String digits = name();
    for (int at = 0; at < digits.length(); at += GROUP) {
      groups.append(at == 0 ? "" : " ").append(digits, at, at + GROUP);
    }
    return groups.toString();
  }

  /// Returns the digits of the fingerprint without spaces, for the name of a file.
  public String name() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(hex));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /// Tells whether a text was signed by this key. A key that is no point of the curve, or one that
  /// anybody can sign by, has signed nothing.
  public boolean hasSigned(byte[] text, byte[] signature) {
    if (isWeak() || signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(key());
      verifying.update(text);
      return verifying.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private PublicKey key() throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(X509 + hex)));
  }

  private boolean isWeak() {
    byte[] bytes = HexFormat.of().parseHex(hex);
    bytes[BYTES - 1] &= 0x7F;
    return WEAK.contains(HexFormat.of().formatHex(bytes));
  }
}
