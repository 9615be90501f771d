// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Refusal;

/// A short text of one statement a line that ends with the key of whoever signed it and with the
/// signature of all bytes before that last line. Its first line says what kind of text it is, so
/// that no signature of one kind holds for another.
///
/// ```
/// KIND 1
/// NAME: VALUE
/// key: 64 hexadecimal digits
/// signature: 128 hexadecimal digits
/// ```
///
/// @param fields the values by their names
public record SignedText(Map<String, String> fields, SignerKey key) {
  /// How many bytes such a text has at most.
  public static final int LONGEST = 4096;

  private static final int VERSION = 1;
  private static final String SIGNATURE = "signature: ";
  private static final int LAST_LINE = SIGNATURE.length() + 2 * SignerKey.SIGNATURE_BYTES + 1;
  private static final String GET_AGAIN = "Get the file again from whoever signed it.";

  public SignedText {
    fields = Map.copyOf(fields);
  }

  /// Signs.
  ///
  /// @param kind of text, in letters and `-`
  /// @param fields in the order in which they are written; no value has a line break
  public static byte[] of(String kind, SequencedMap<String, String> fields, SealSigner signer) {
    StringBuilder text = new StringBuilder(kind + " " + VERSION + "\n");
    fields.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    text.append("key: ").append(signer.key().hex()).append('\n');
    byte[] signature = signer.sign(bytes(text.toString()));
    text.append(SIGNATURE).append(HexFormat.of().formatHex(signature)).append('\n');
    return bytes(text.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a text and verifies its signature.
  ///
  /// @param where the file's name
  /// @param names of the fields, in their order
  /// @throws Refusal when it is of another form, or its key did not sign it
  public static SignedText read(String where, String kind, List<String> names, byte[] bytes)
      throws Refusal {
    String text = bytes.length > LONGEST ? "" : new String(bytes, StandardCharsets.UTF_8);
    Matcher first = Pattern.compile(kind + " ([0-9]{1,9})\n(?s:.*)").matcher(text);
    if (!first.matches()) {
      throw new Refusal(where, "It is not a file of the kind " + kind + ".", GET_AGAIN);
    }
    if (Integer.parseInt(first.group(1)) != VERSION) {
      throw new Refusal(
          where,
          "It was made by a newer version of the program (" + first.group(1) + ").",
          "Open it with a newer version.");
    }
    StringBuilder form = new StringBuilder(kind + " " + VERSION + "\n");
    names.forEach(name -> form.append(name).append(": ([^\n]+)\n"));
    form.append("key: ([0-9a-f]{64})\n").append(SIGNATURE).append("([0-9a-f]{128})\n");
    Matcher lines = Pattern.compile(form.toString()).matcher(text);
    if (!lines.matches()) {
      throw new Refusal(
          where, "It is cut off, or its lines are not as they were signed.", GET_AGAIN);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    names.forEach(name -> fields.put(name, lines.group(fields.size() + 1)));
    SignerKey key = new SignerKey(lines.group(names.size() + 1));
    byte[] signature = HexFormat.of().parseHex(lines.group(names.size() + 2));
    if (!key.hasSigned(Arrays.copyOf(bytes, bytes.length - LAST_LINE), signature)) {
      throw new Refusal(
          where, "Its signature is not by the key that it names, or it was changed.", GET_AGAIN);
    }
    return new SignedText(fields, key);
  }

  /// Returns a value; its name has to be one of those that were read.
  public String field(String name) {
    return String.valueOf(fields.get(name));
  }
}
