// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefingviewer.model.Refusal;

/// What the signature of a seal covers: all that was sealed, by the digest of its list, and who
/// sealed it when as which version with what left open, by the digest of the history's lines up to
/// and with the seal.
///
/// @param seal digest of the list of what was sealed
/// @param history digest of the history's lines, the one of the seal the last
public record SealStatement(String seal, String history) {
  /// Where it lies in the briefing.
  public static final String FILE = "briefing/seal.signature";

  private static final String KIND = "briefing-seal-signature";
  private static final String SEAL = "seal";
  private static final String HISTORY = "history";

  /// Returns the file by which somebody signs this.
  public byte[] signed(SealSigner signer) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put(SEAL, seal);
    fields.put(HISTORY, history);
    return SignedText.of(KIND, fields, signer);
  }

  /// Reads the file of a briefing.
  ///
  /// @return the key by which this was signed
  /// @throws Refusal when it is damaged, was changed, or signs something else than this
  public SignerKey signer(byte[] file) throws Refusal {
    SignedText text = SignedText.read(FILE, KIND, List.of(SEAL, HISTORY), file);
    if (!text.field(SEAL).equals(seal) || !text.field(HISTORY).equals(history)) {
      throw new Refusal(
          FILE,
          "The signature is of another seal.",
          "Do not rely on the signature: ask whoever sealed the briefing for their copy.");
    }
    return text.key();
  }
}
