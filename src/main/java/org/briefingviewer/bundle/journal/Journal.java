// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// The journal of one briefing while it is being edited. Whoever has it open is the one who may
/// change the briefing: a second window, or a verb of the command line, does not get it.
///
/// Each line is handed to the system at once, so that it outlives the program; [#force()] makes it
/// outlive the machine. Nothing in it is ever taken back: a save adds a line that names its digest
/// ([JournalLine.Saved]) before it takes the briefing's name, so that at every moment the file, old
/// or new, and the journal beside it come to the same. Not thread-safe.
public final class Journal implements Closeable {
  private static final String VERSION = "1";

  /// What is told of a file of that name that is somebody else's.
  static final String NONE = "It is no journal that this program reads.";

  private static final byte[] BEGIN = "{\"journal\"".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern NEWER = Pattern.compile("[2-9]|[1-9]\\d{1,5}");

  /// Where the lock lies: behind everything, so that others can read.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path file;
  private final @Nullable LockKey key;
  private final FileChannel channel;
  private final FileLock lock;
  private LineSeal seal;
  private boolean unforced;

  /// Whether the disk has its name; the file may be new.
  private boolean named;

  private Journal(JournalPlace place, FileChannel channel, FileLock lock) {
    this.file = place.file();
    this.key = place.lock();
    this.seal = new LineSeal(key, "");
    this.channel = channel;
    this.lock = lock;
  }

  /// Opens a journal to write on. One that was made on another file is put aside, never written
  /// over; of one with lines that cannot be read a copy is kept, and those lines are written over.
  ///
  /// @param base the digest of the briefing's file
  /// @param found what was read of it before
  /// @throws Refusal when somebody else has it, or it cannot be written
  public static Journal open(JournalPlace place, String base, JournalLook found) throws Refusal {
    Path file = place.file();
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      FileRights rights = JournalPlace.rights(file);
      SafeSave.makeFolder(folder, rights);
      boolean there = Files.exists(file);
      FileChannel channel = PlainFile.own(file).channel(rights, CREATE, READ, WRITE);
      boolean opened = false;
      boolean ours = false;
      try {
        Journal journal = new Journal(place, channel, locked(file, channel));
        ours = !there;
        journal.begin(base, found);
        opened = true;
        return journal;
      } finally {
        if (!opened) {
          close(file, channel, ours);
        }
      }
    } catch (IOException e) {
      String why = WriteFailure.reason(e);
      throw new Refusal(
          file.toString(),
          "What is edited cannot be kept there (" + why + ").",
          "Make room or allow writing there, or save the briefing elsewhere first.");
    }
  }

  /// Closes a journal that could not be begun; where it is empty and was not there, it goes again.
  private static void close(Path file, FileChannel channel, boolean ours) throws IOException {
    if (ours && channel.size() == 0) {
      Files.deleteIfExists(file);
    }
    channel.close();
  }

  private static FileLock locked(Path file, FileChannel channel) throws IOException, Refusal {
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // held in this program
    }
    throw new Refusal(
        file.toString(),
        "The briefing is being edited in another window or by another command.",
        "Read on here and take notes, or save and close it there first.");
  }

  private void begin(String base, JournalLook found) throws IOException, Refusal {
    boolean goesOn = found.fits() || found.base() == null;
    if (goesOn && !found.problems().isEmpty()) {
      keepCopy();
    }
    if (found.fits()) {
      seal = new LineSeal(key, Objects.requireNonNull(found.base()));
      channel.truncate(found.length());
      channel.position(found.length());
      channel.force(false);
    } else if (found.base() == null || (found.problems().isEmpty() && !found.holdsEdits())) {
      restart(base);
    } else if (!found.problems().isEmpty()) {
      throw new Refusal(found.problems());
    } else {
      throw new Refusal(
          List.of(
              new Problem(
                  file.toString(),
                  "It holds edits that were made on another state of this briefing.",
                  "Put them aside first; nothing of them is lost.")));
    }
  }

  /// Begins anew on a file with lines that stand for what the journal said, and keeps a copy of it.
  ///
  /// @throws IOException when it cannot be written; the copy then holds what was there
  public void replace(String base, List<JournalLine> lines) throws IOException {
    keepCopy();
    restart(base);
    for (JournalLine line : lines) {
      append(line);
    }
    force();
  }

  /// Copies the journal through its own channel: to open and close it once more would end the lock.
  private void keepCopy() throws IOException {
    try (FileChannel copy =
        PlainFile.own(free(file)).channel(JournalPlace.rights(file), CREATE_NEW, WRITE)) {
      long size = channel.size();
      long copied = 0;
      while (copied < size) {
        copied += channel.transferTo(copied, size - copied, copy);
      }
      copy.force(true);
    }
  }

  /// Puts a journal that was made on another file aside, under a name that is free.
  ///
  /// @return its new name
  public static Path putAside(JournalPlace place) throws IOException {
    Path file = place.file();
    Path free = free(file);
    Files.move(file, free);
    if (Files.exists(place.parts())) {
      Files.move(place.parts(), free.resolveSibling(free.getFileName() + "-parts"));
    }
    return free;
  }

  private static Path free(Path file) {
    int number = 1;
    Path free = file.resolveSibling(file.getFileName() + ".kept-1");
    while (Files.exists(free)) {
      number++;
      free = file.resolveSibling(file.getFileName() + ".kept-" + number);
    }
    return free;
  }

  /// Appends a line; the system has it when this returns.
  ///
  /// @throws IOException when it cannot be written; what was there stays
  public void append(JournalLine line) throws IOException {
    write(seal.sealed(channel.position(), line.bytes()));
  }

  private void write(byte[] bytes) throws IOException {
    long at = channel.position();
    boolean written = false;
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      unforced = true;
      written = true;
    } finally {
      if (!written) {
        channel.truncate(at);
        channel.position(at);
      }
    }
  }

  /// Makes sure that the disk has everything that was appended.
  public void force() throws IOException {
    if (unforced) {
      channel.force(false);
      unforced = false;
    }
    if (!named) {
      SafeSave.forceFolder(file);
      named = true;
    }
  }

  private void restart(String base) throws IOException {
    seal = new LineSeal(key, base);
    channel.truncate(0);
    channel.position(0);
    write(
        JsonPrinter.line(
            JsonNodeFactory.instance.objectNode().put("journal", VERSION).put("base", base)));
  }

  /// Tells whether bytes without a whole line may be what is left of a first line of ours: as much
  /// of it as came to the disk, and zeros where the rest did not.
  static boolean isBegun(byte[] bytes) {
    int length = 0;
    while (length < bytes.length && bytes[length] != 0) {
      length++;
    }
    int common = Math.min(length, BEGIN.length);
    boolean zeros = length > 0 || Arrays.equals(bytes, new byte[bytes.length]);
    return zeros && Arrays.equals(bytes, 0, common, BEGIN, 0, common);
  }

  /// Returns the digest in a journal's first line.
  static String base(JsonFields line) {
    String version = line.node().path("journal").asString("");
    if (!version.equals(VERSION)) {
      throw new MalformedJson(
          line.where(),
          NEWER.matcher(version).matches()
              ? "A newer version of the program wrote this journal."
              : NONE);
    }
    return line.node().path("base").asString("");
  }

  /// Lets others edit. The file stays, for whoever opens the briefing next.
  @Override
  public void close() throws IOException {
    try {
      force();
      lock.release();
    } finally {
      channel.close();
    }
  }

  /// Lets others edit, and takes the file away: nothing in it is unsaved.
  public void end() throws IOException {
    boolean gone = deleted();
    close();
    if (!gone) {
      Files.deleteIfExists(file);
    }
  }

  /// Nobody shall find it between the closing and the end; not every system lets an open file go.
  private boolean deleted() {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      return false;
    }
  }
}
