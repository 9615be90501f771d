// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a manifest says of the briefing itself, each property as a digest of its canonical JSON.
/// The list of files has digests of its own, and a seal cannot cover itself.
public final class ManifestDigests {
  private static final Set<String> OF_THE_FORM =
      Set.of(
          "$schema",
          "bv:profile",
          "bv:formatVersion",
          "bv:seal",
          "bv:sealedBefore",
          ManifestWire.RESOURCES);

  private ManifestDigests() {}

  /// Reads a manifest, of whose lists one row is in memory at a time.
  ///
  /// @return the digests by `/datapackage.json#PROPERTY`
  /// @throws Malformed when it is no manifest
  public static Map<String, String> of(InputStream bytes) {
    Map<String, String> digests = new TreeMap<>();
    JsonStream in = new JsonStream(ManifestWire.FILE, bytes);
    in.begin(ManifestWire.FILE);
    for (String name = in.next(); name != null; name = in.next()) {
      if (name.equals(ManifestWire.RESOURCES)) {
        in.each(name, where -> in.fields(where));
      } else if (name.equals(ManifestWire.ARTICLES)) {
        digests.put(key(name), rows(in, name));
      } else if (OF_THE_FORM.contains(name)) {
        in.value();
      } else {
        digests.put(key(name), Listed.hash(JsonPrinter.canonical(in.value())));
      }
    }
    in.end();
    return digests;
  }

  /// Returns the name that a property has among what is sealed. No file's name begins so.
  public static String key(String property) {
    return "/" + ManifestWire.FILE + "#" + property.replaceAll("\\p{Cntrl}", "?");
  }

  private static String rows(JsonStream in, String name) {
    Listed.Hashing hashing = Listed.hashing();
    String[] mark = {"["};
    in.each(
        name,
        where -> {
          take(hashing, mark[0].getBytes(StandardCharsets.UTF_8));
          take(hashing, JsonPrinter.canonical(in.fields(where).node()));
          mark[0] = ",";
        });
    take(hashing, (mark[0].equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
    return hashing.end();
  }

  private static void take(Listed.Hashing hashing, byte[] bytes) {
    hashing.take(bytes, 0, bytes.length);
  }
}
