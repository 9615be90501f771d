// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.ManifestEntry;
import tools.jackson.databind.JsonNode;

/// The listed files of a bundle about to be written, by path, in the order in which they are
/// written.
final class FileSet {
  private final Map<String, byte[]> sources = new TreeMap<>();
  private final Map<String, ManifestEntry> listed = new TreeMap<>();

  private byte[] manifest = {};

  void add(String path, byte[] bytes) {
    sources.put(path, bytes);
    listed.put(path, ManifestEntry.of(path, bytes));
  }

  void add(String path, JsonNode tree) {
    add(path, JsonPrinter.bytes(tree));
  }

  void manifest(JsonNode tree) {
    manifest = JsonPrinter.bytes(tree);
  }

  byte[] manifest() {
    return manifest;
  }

  List<ManifestEntry> listed() {
    return new ArrayList<>(listed.values());
  }

  Map<String, byte[]> sources() {
    return sources;
  }
}
