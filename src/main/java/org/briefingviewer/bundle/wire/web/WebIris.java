// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.briefingviewer.bundle.entry.Sha256;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.model.BundleInfo;

/// The IRIs of what is in a briefing. A thing keeps its IRI as long as it keeps its id: nothing of
/// chance or of the clock is in it.
///
/// @param base what tells the briefing from every other one
public record WebIris(String base) {
  private static final String TEXT = "ni:///sha-256;";

  /// Makes those of a briefing.
  public static WebIris of(BundleInfo info) {
    return new WebIris(info.name() + "\n" + info.created().toInstant());
  }

  /// Returns the IRI of a thing, a name-based UUID (RFC 9562, version 3).
  ///
  /// @param path what leads to it: "a1", "estimate", "q2"
  public String of(String... path) {
    String name = JsonLdTerms.OURS + "\n" + base + "\n" + String.join("\n", path);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /// Returns the IRI of a text, which names its very characters (RFC 6920): places in it hold
  /// wherever it lies, and for no other text.
  public static String ofText(String text) {
    return TEXT + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(text));
  }
}
