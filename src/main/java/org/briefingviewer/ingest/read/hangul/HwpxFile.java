// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.StatedFacts;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.packed.PackedParts;

/// Reads the bytes of an HWPX file.
public final class HwpxFile {
  private static final String HEADER = "Contents/header.xml";
  private static final String ABOUT = "Contents/content.hpf";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String SECTION = "Contents/section\\d{1,6}\\.xml";

  /// Reads the document's paragraphs, section after section by their numbers.
  ///
  /// @throws UnreadableBytes when it is damaged, locked, too large, or holds no text
  public CleaningDraft read(byte[] raw) throws UnreadableBytes {
    try {
      PackedParts.refuseBombs(raw);
      return read(parts(raw));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw HangulRefusals.damaged();
    }
  }

  /// Returns the parts that are read, by their names; of two with one name the first.
  private static Map<String, byte[]> parts(byte[] raw) throws IOException, UnreadableBytes {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw))) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        String name = next.getName();
        if (List.of(HEADER, ABOUT, MANIFEST).contains(name) || name.matches(SECTION)) {
          byte[] part = zip.readNBytes((int) PackedParts.LARGEST + 1);
          if (part.length > PackedParts.LARGEST) {
            throw PackedParts.tooLarge();
          }
          parts.putIfAbsent(name, part);
        }
      }
    }
    return parts;
  }

  private static CleaningDraft read(Map<String, byte[]> parts)
      throws IOException, XMLStreamException, UnreadableBytes {
    byte[] manifest = parts.getOrDefault(MANIFEST, new byte[0]);
    if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw UnreadableBytes.locked();
    }
    Map<String, byte[]> sections =
        new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(name -> name));
    parts.forEach(
        (name, part) -> {
          if (name.matches(SECTION)) {
            sections.put(name, part);
          }
        });
    if (sections.isEmpty()) {
      throw HangulRefusals.damaged();
    }
    HwpxStyles styles = new HwpxStyles();
    if (parts.containsKey(HEADER)) {
      styles.read(new ByteArrayInputStream(parts.get(HEADER)));
    }
    ParagraphCollector collected = new ParagraphCollector();
    for (byte[] section : sections.values()) {
      HwpxWalk walk = new HwpxWalk(styles, collected);
      walk.read(new ByteArrayInputStream(section));
      walk.end();
    }
    ArticleFacts stated = StatedFacts.shownIn(collected.text(), facts(parts));
    return UnreadableBytes.unlessEmpty(CleaningDraft.of(collected.blocks(), stated));
  }

  private static ArticleFacts facts(Map<String, byte[]> parts)
      throws IOException, XMLStreamException {
    HwpxAbout about = new HwpxAbout();
    if (parts.containsKey(ABOUT)) {
      about.read(new ByteArrayInputStream(parts.get(ABOUT)));
    }
    return about.facts();
  }
}
