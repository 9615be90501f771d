// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signed;

/// Whoever signs.
public interface SealSigner {
  /// Returns the key by which others verify what is signed.
  SignerKey key();

  /// Returns the 64 bytes of a text's signature.
  byte[] sign(byte[] text);
}
