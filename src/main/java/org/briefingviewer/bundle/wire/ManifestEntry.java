// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.bundle.entry.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One resource of the manifest: a file with its length and its hash.
///
/// @param hash `sha256:` and 64 hexadecimal digits, or null when the manifest gives none
/// @param node the resource as the manifest has it
public record ManifestEntry(String path, @Nullable String hash, ObjectNode node) {
  /// What a file is of which nothing is known.
  public static final String ANY = "application/octet-stream";

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("json", "application/json"),
          Map.entry("txt", "text/plain"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xml", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"));

  /// Lists a file that is being written.
  public static ManifestEntry of(String path, byte[] bytes) {
    return of(path, bytes.length, hash(bytes));
  }

  /// Lists a file that is being written.
  ///
  /// @param bytes its length
  /// @param hash as [#hash(byte[])] gives it
  public static ManifestEntry of(String path, long bytes, String hash) {
    String type = mediaType(path);
    ObjectNode node =
        JsonLdTerms.object().put("name", name(path)).put("path", path).put("mediatype", type);
    if (type.equals("text/plain") || type.endsWith("json")) {
      node.put("encoding", "utf-8");
    }
    node.put("bytes", (int) bytes).put("hash", hash);
    return new ManifestEntry(path, hash, node);
  }

  /// Returns the resource's name: its path in lower case with `-` between folders.
  public static String name(String path) {
    return path.toLowerCase(Locale.ROOT).replace('/', '-').replace(' ', '-');
  }

  /// Returns what kind of file a path is of, [#ANY] where it does not say.
  public static String mediaType(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (path.startsWith("annotations/")) {
      return "application/ld+json";
    }
    return path.equals("references.csl.json")
        ? "application/vnd.citationstyles.csl+json"
        : MEDIA_TYPES.getOrDefault(ending, ANY);
  }

  /// Returns the hash of some bytes as the manifest writes it.
  public static String hash(byte[] bytes) {
    return named(Sha256.begin().digest(bytes));
  }

  /// Returns what takes the hash of bytes that come one after another.
  public static Hashing hashing() {
    return new Hashing(Sha256.begin());
  }

  /// A hash being taken.
  public record Hashing(MessageDigest digest) {
    public void take(byte[] bytes, int from, int length) {
      digest.update(bytes, from, length);
    }

    /// Returns the hash of what was taken.
    public String end() {
      return named(digest.digest());
    }
  }

  private static String named(byte[] digest) {
    return "sha256:" + HexFormat.of().formatHex(digest);
  }
}
