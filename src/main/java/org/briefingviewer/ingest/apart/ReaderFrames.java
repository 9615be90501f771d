// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.PageSpan;
import org.jspecify.annotations.Nullable;

/// How documents go to the process that reads them, and how answers come back: big-endian, every
/// text as its length in UTF-16 code units and these units, so that also what is no Unicode comes
/// through as it is.
///
/// Whoever takes answers trusts none of them: a length, a role or a page that cannot be is a
/// [StreamCorruptedException], and memory is taken as bytes come, not as they are promised.
final class ReaderFrames {
  private static final int FURTHER = 'p';
  private static final int READ = 'd';
  private static final int REFUSED = 'r';
  private static final int FAILED = 'f';

  private static final int PORTION = 1 << 16;
  private static final int MOST_BLOCKS = 4 << 20;
  private static final int MOST_AUTHORS = 1000;
  private static final int MOST_UNITS = 64 << 20;

  private ReaderFrames() {}

  static void write(DataOutputStream to, byte[] document) throws IOException {
    to.writeInt(document.length);
    to.write(document);
    to.flush();
  }

  /// Returns the next document, or null at the end.
  static byte @Nullable [] document(DataInputStream from) throws IOException {
    int length;
    try {
      length = from.readInt();
    } catch (EOFException e) {
      return null;
    }
    byte[] document = from.readNBytes(length);
    return document.length < length ? null : document;
  }

  static void write(DataOutputStream to, ReaderAnswer answer) throws IOException {
    switch (answer) {
      case ReaderAnswer.Further further -> to.writeByte(FURTHER);
      case ReaderAnswer.Read read -> {
        to.writeByte(READ);
        write(to, read.draft());
      }
      case ReaderAnswer.Refused refused -> {
        to.writeByte(REFUSED);
        text(to, refused.what());
        text(to, refused.remedy());
      }
      case ReaderAnswer.Failed failed -> {
        to.writeByte(FAILED);
        text(to, failed.what());
      }
      case ReaderAnswer.Over over -> throw new IllegalArgumentException("an end is no answer");
    }
    to.flush();
  }

  static ReaderAnswer answer(DataInputStream from) throws IOException {
    int kind = from.read();
    return switch (kind) {
      case FURTHER -> new ReaderAnswer.Further();
      case READ -> new ReaderAnswer.Read(draft(from));
      case REFUSED -> new ReaderAnswer.Refused(some(from), some(from));
      case FAILED -> new ReaderAnswer.Failed(some(from));
      case -1 -> new ReaderAnswer.Over();
      default -> throw new StreamCorruptedException("no answer begins with " + kind);
    };
  }

  private static void write(DataOutputStream to, CleaningDraft draft) throws IOException {
    if (draft.moment() != null || draft.byline() != null || draft.dateline() != null) {
      throw new IllegalArgumentException("only what is not cleaned yet goes through here");
    }
    to.writeInt(draft.blocks().size());
    for (DraftBlock block : draft.blocks()) {
      text(to, block.text());
      text(to, block.role().name());
      DroppedLine.Reason dropped = block.dropped();
      text(to, dropped == null ? null : dropped.name());
      to.writeBoolean(block.beside());
      PageSpan pages = block.pages();
      to.writeInt(pages == null ? 0 : pages.first());
      to.writeInt(pages == null ? 0 : pages.last());
      to.writeDouble(block.size());
    }
    ArticleFacts facts = draft.facts();
    text(to, facts.title());
    text(to, facts.uri());
    text(to, facts.publisher());
    text(to, facts.published());
    to.writeInt(facts.authors().size());
    for (String author : facts.authors()) {
      text(to, author);
    }
    text(to, facts.language());
    text(to, facts.rights());
  }

  private static CleaningDraft draft(DataInputStream from) throws IOException {
    int count = upTo(from.readInt(), MOST_BLOCKS);
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(from));
    }
    String title = text(from);
    String uri = text(from);
    String publisher = text(from);
    String published = text(from);
    int named = upTo(from.readInt(), MOST_AUTHORS);
    List<String> authors = new ArrayList<>();
    for (int i = 0; i < named; i++) {
      authors.add(some(from));
    }
    ArticleFacts facts =
        new ArticleFacts(title, uri, publisher, published, authors, text(from), text(from));
    return CleaningDraft.of(blocks, facts);
  }

  private static DraftBlock block(DataInputStream from) throws IOException {
    String text = some(from);
    BlockRole role = named(BlockRole.class, some(from));
    String why = text(from);
    DroppedLine.Reason dropped = why == null ? null : named(DroppedLine.Reason.class, why);
    boolean beside = from.readBoolean();
    int first = upTo(from.readInt(), Integer.MAX_VALUE);
    int last = from.readInt();
    if (first > last) {
      throw new StreamCorruptedException("pages from " + first + " to " + last);
    }
    double size = from.readDouble();
    if (!(size >= 0 && size < Double.MAX_VALUE)) {
      throw new StreamCorruptedException("letters of " + size + " points");
    }
    return new DraftBlock(
        text, role, dropped, beside, first == 0 ? null : new PageSpan(first, last), size);
  }

  private static <E extends Enum<E>> E named(Class<E> kind, String name) throws IOException {
    try {
      return Enum.valueOf(kind, name);
    } catch (IllegalArgumentException e) {
      throw new StreamCorruptedException(e.getMessage());
    }
  }

  private static int upTo(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new StreamCorruptedException(
          "a number of " + number + " where " + most + " is the most");
    }
    return number;
  }

  private static void text(DataOutputStream to, @Nullable String text) throws IOException {
    to.writeInt(text == null ? -1 : text.length());
    for (int at = 0; text != null && at < text.length(); at += PORTION) {
      String part = text.substring(at, Math.min(text.length(), at + PORTION));
      ByteBuffer bytes = ByteBuffer.allocate(part.length() * Character.BYTES);
      bytes.asCharBuffer().put(part);
      to.write(bytes.array());
    }
  }

  private static String some(DataInputStream from) throws IOException {
    String text = text(from);
    if (text == null) {
      throw new StreamCorruptedException("a text is missing");
    }
    return text;
  }

  private static @Nullable String text(DataInputStream from) throws IOException {
    int length = from.readInt();
    if (length == -1) {
      return null;
    }
    upTo(length, MOST_UNITS);
    StringBuilder text = new StringBuilder(Math.min(length, PORTION));
    while (text.length() < length) {
      int units = Math.min(length - text.length(), PORTION);
      byte[] bytes = from.readNBytes(units * Character.BYTES);
      if (bytes.length < units * Character.BYTES) {
        throw new EOFException("a text breaks off");
      }
      text.append(ByteBuffer.wrap(bytes).asCharBuffer());
    }
    return text.toString();
  }
}
