// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.SafeSave;
import org.jspecify.annotations.Nullable;

/// The index of one locked briefing, kept under that briefing's own key: a line that says of which
/// state of its file it is, as length and time, then all of the index as one sealed member. It is
/// made in memory and opened there.
///
/// @param folder in which it lies
/// @param name of the briefing's file, below its folder
/// @param stamp of that file
record SealedIndex(Path folder, String name, String stamp) {
  private static final int LARGEST = 256 << 20;

  /// The longest line that says of which state it is.
  private static final int STAMP = 64;

  /// Returns where it lies.
  Path place() {
    return folder.resolve(IndexName.of(Path.of(name)));
  }

  /// Tells whether it is there, of this state of the file.
  boolean isThere() {
    try (var in = PlainFile.own(place()).stream()) {
      byte[] line = line();
      return Arrays.equals(in.readNBytes(line.length), line);
    } catch (IOException e) {
      return false;
    }
  }

  private byte[] line() {
    byte[] line = (stamp + "\n").getBytes(StandardCharsets.US_ASCII);
    if (line.length > STAMP) {
      throw new IllegalArgumentException(stamp);
    }
    return line;
  }

  /// What it is, without which it opens nowhere: not for another file, and not for another state.
  private String what() {
    return "index " + name + " " + stamp;
  }

  /// Writes it.
  ///
  /// @throws IOException when that is not possible
  void write(List<Document> entries, LockKey key) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setMergeScheduler(new SerialMergeScheduler());
      try (IndexWriter writer = new IndexWriter(memory, config)) {
        writer.addDocuments(entries);
        writer.forceMerge(1);
      }
      pack(memory, new DataOutputStream(bytes));
    }
    byte[] line = line();
    byte[] sealed = key.seal(what(), bytes.toByteArray());
    byte[] all = Arrays.copyOf(line, line.length + sealed.length);
    System.arraycopy(sealed, 0, all, line.length, sealed.length);
    FileRights.makeOwnFolder(folder);
    SafeSave.replace(place(), all, FileRights.OWNERS);
  }

  private static void pack(ByteBuffersDirectory memory, DataOutputStream out) throws IOException {
    String[] files = memory.listAll();
    out.writeInt(files.length);
    for (String file : files) {
      try (IndexInput in = memory.openInput(file, IOContext.READONCE)) {
        byte[] bytes = new byte[(int) in.length()];
        in.readBytes(bytes, 0, bytes.length);
        out.writeUTF(file);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  /// Opens it in memory.
  ///
  /// @return null where it is not there, of another state or briefing, or was changed
  @Nullable DirectoryReader open(LockKey key) throws IOException {
    if (!isThere()) {
      return null;
    }
    byte[] all = PlainFile.own(place()).bytes(LARGEST);
    byte[] opened = key.open(what(), Arrays.copyOfRange(all, line().length, all.length));
    if (opened == null) {
      return null;
    }
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(opened));
    for (int files = in.readInt(); files > 0; files--) {
      try (IndexOutput out = memory.createOutput(in.readUTF(), IOContext.DEFAULT)) {
        byte[] bytes = in.readNBytes(in.readInt());
        out.writeBytes(bytes, bytes.length);
      }
    }
    return DirectoryReader.open(memory);
  }
}
