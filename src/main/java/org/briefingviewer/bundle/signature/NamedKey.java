// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signature;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.bundle.signed.SignedText;
import org.briefingviewer.bundle.signed.SignerKey;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.letters.NormalText;

/// A public key with the name that its owner gave it, which the key itself has signed.
///
/// @param file as its owner hands it out
public record NamedKey(String name, SignerKey key, String file) {
  private static final String KIND = "briefing-public-key";
  private static final String NAME = "name";
  private static final int LONGEST_NAME = 100;

  /// Names a key.
  ///
  /// @throws Refusal when the name is empty, too long or holds characters that are not seen
  static NamedKey of(String name, SealSigner signer) throws Refusal {
    String given = NormalText.of(name.strip(), Normalizer.Form.NFC);
    if (!mayBeName(given)) {
      throw new Refusal(
          "name of the key",
          "The name is empty, longer than " + LONGEST_NAME + " characters, or has hidden ones.",
          "Give a name by which others know you, for example your name and desk.");
    }
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put(NAME, given);
    return new NamedKey(
        given,
        signer.key(),
        new String(SignedText.of(KIND, fields, signer), StandardCharsets.UTF_8));
  }

  /// Reads one.
  ///
  /// @param where the file's name
  /// @throws Refusal when it is damaged, or its key did not sign it
  static NamedKey read(String where, byte[] bytes) throws Refusal {
    SignedText text = SignedText.read(where, KIND, List.of(NAME), bytes);
    String name = text.field(NAME);
    if (!mayBeName(name)) {
      throw new Refusal(
          where,
          "The name of the key is too long or has hidden characters.",
          "Ask the key's owner for one with another name.");
    }
    return new NamedKey(name, text.key(), new String(bytes, StandardCharsets.UTF_8));
  }

  private static boolean mayBeName(String name) {
    return !name.isEmpty()
        && name.equals(name.strip())
        && name.codePointCount(0, name.length()) <= LONGEST_NAME
        && name.codePoints().noneMatch(NamedKey::isHidden);
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> character == '\ufffd';
    };
  }
}
