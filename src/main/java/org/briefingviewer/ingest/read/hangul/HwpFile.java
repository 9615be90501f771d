// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.packed.PackedParts;

/// Reads the bytes of an HWP file, as Hangul has written them since 2000.
public final class HwpFile {
  private static final int FLAGS_AT = 36;
  private static final int PACKED = 1;
  private static final int PASSWORD = 1 << 1;
  private static final int DISTRIBUTION = 1 << 2;
  private static final int RIGHTS_MANAGED = 1 << 4 | 1 << 8 | 1 << 10;

  /// Reads the document's paragraphs.
  ///
  /// @throws UnreadableBytes when it is damaged, locked, too large, or holds no text
  public CleaningDraft read(byte[] raw) throws UnreadableBytes {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(raw))) {
      return read(file.getRoot());
    } catch (HwpRecords.TooLarge e) {
      throw PackedParts.tooLarge();
    } catch (IOException | RuntimeException e) {
      // POI meets damage that it does not foresee with whatever exception comes up.
      throw HangulRefusals.damaged();
    }
  }

  private static CleaningDraft read(DirectoryNode root) throws IOException, UnreadableBytes {
    int flags = flags(root);
    refuseLocked(flags);
    boolean packed = (flags & PACKED) != 0;
    HwpStyles styles = HwpStyles.read(stream(root, "DocInfo"), packed);
    if (styles.tracked()) {
      throw HangulRefusals.tracked();
    }
    DirectoryNode text = (DirectoryNode) root.getEntry("BodyText");
    ParagraphCollector collected = new ParagraphCollector();
    for (int i = 0; i < styles.sections(); i++) {
      HwpWalk walk = new HwpWalk(styles, collected);
      try (HwpRecords records = new HwpRecords(stream(text, "Section" + i), packed)) {
        for (HwpRecord next = records.next(); next != null; next = records.next()) {
          walk.take(next);
        }
      }
      walk.end();
    }
    return UnreadableBytes.unlessEmpty(CleaningDraft.of(collected.blocks(), ArticleFacts.NONE));
  }

  private static int flags(DirectoryNode root) throws IOException {
    try (InputStream header = stream(root, "FileHeader")) {
      byte[] bytes = header.readAllBytes();
      return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(FLAGS_AT);
    }
  }

  private static void refuseLocked(int flags) throws UnreadableBytes {
    if ((flags & PASSWORD) != 0) {
      throw UnreadableBytes.locked();
    }
    if ((flags & RIGHTS_MANAGED) != 0) {
      throw HangulRefusals.rightsManaged();
    }
    if ((flags & DISTRIBUTION) != 0) {
      throw HangulRefusals.distributed();
    }
  }

  private static InputStream stream(DirectoryNode folder, String name) throws IOException {
    return folder.createDocumentInputStream(name);
  }
}
