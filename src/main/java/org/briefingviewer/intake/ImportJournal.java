// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.file.FileOwner;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Where an import keeps what it has finished: a hidden folder beside the briefing that is to be,
/// locked for as long as the import runs and gone when it is done.
public final class ImportJournal implements Closeable {
  private static final String LOCK = "lock";
  private static final String OUT = "out";
  private static final List<String> OWN = List.of("pieces", "spool", OUT);
  private static final String PASSING = "briefing-import-";

  private final Path path;
  private final FileChannel channel;

  private ImportJournal(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Makes or takes over the folder beside a briefing.
  ///
  /// @throws Refusal when another import to that briefing is running
  /// @throws IOException when the briefing cannot be written there
  public static ImportJournal beside(Path out) throws IOException, Refusal {
    Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(out.toString(), null, "It is a folder");
    }
    if (PlainFile.isDevice(target)) {
      throw new FileSystemException(out.toString(), null, "It is a device or a pipe, and no file");
    }
    Path parent = target.getParent();
    if (parent == null || !Files.exists(parent)) {
      throw new NoSuchFileException(String.valueOf(parent));
    }
    return at(target.resolveSibling("." + ArticleImporter.nameOf(target) + ".importing"), out);
  }

  /// Makes a folder for something that nobody will go on with when it was stopped: among the
  /// system's passing files, under a random name, for this user alone. Those that stopped programs
  /// left there are removed.
  public static ImportJournal passing() throws IOException, Refusal {
    Path path = Files.createTempDirectory(PASSING + ProcessHandle.current().pid() + "-");
    Path among = path.getParent();
    if (among != null) {
      removeLeft(among, path);
    }
    return at(path, path);
  }

  /// Removes the passing folders of this user's programs that do not run any more.
  private static void removeLeft(Path among, Path made) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(among, PASSING + "*")) {
      for (Path folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && FileOwner.same(folder, made)
            && !isOfRunning(folder)) {
          removeOne(folder);
        }
      }
    }
  }

  private static void removeOne(Path folder) {
    try (FileChannel channel =
        PlainFile.own(folder.resolve(LOCK)).channel(FileRights.OWNERS, WRITE)) {
      if (lock(channel) != null) {
        new ImportJournal(folder, channel).remove();
      }
    } catch (IOException e) {
      // Somebody else's, or gone already.
    }
  }

  /// Tells whether the program whose number a passing folder's name has still runs.
  private static boolean isOfRunning(Path folder) {
    String name = ArticleImporter.nameOf(folder).substring(PASSING.length());
    String number = name.substring(0, Math.max(0, name.indexOf('-')));
    return !number.matches("\\d{1,9}") || ProcessHandle.of(Long.parseLong(number)).isPresent();
  }

  private static ImportJournal at(Path path, Path out) throws IOException, Refusal {
    while (true) {
      if (Files.isSymbolicLink(path)
          || (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path))) {
        throw new NotDirectoryException(path.toString());
      }
      FileRights.OWNERS.makeFolder(path);
      FileChannel channel =
          PlainFile.own(path.resolve(LOCK)).channel(FileRights.OWNERS, CREATE, WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Refusal(
            List.of(
                new Problem(
                    out.toString(),
                    "Another import is writing this briefing now.",
                    "Wait until it is done, or name another file with -o.")));
      }
      if (Files.exists(path.resolve(LOCK))) {
        return new ImportJournal(path, channel);
      }
      channel.close(); // the import before this one was just about to remove the folder
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // by this very program
    }
  }

  public Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /// Returns the place of a file that is written here first, before it goes on elsewhere.
  public Path out() {
    return path.resolve(OUT);
  }

  /// Removes the folder with everything that an import puts there. Who waits for the lock sees that
  /// its file is gone.
  public void remove() throws IOException {
    for (String name : OWN) {
      Files.deleteIfExists(path.resolve(name));
    }
    try {
      Files.deleteIfExists(path.resolve(LOCK));
    } catch (IOException e) {
      channel.close(); // Windows deletes no open file
      Files.deleteIfExists(path.resolve(LOCK));
    }
    channel.close();
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException e) {
      // the next import has it already
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
