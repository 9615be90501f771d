// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.journal.UnsavedWork;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.intake.ImportJournal;
import org.briefingviewer.model.Refusal;

/// The file that a verb writes; `-` is the standard output. What keeps it from being written names
/// it, not what lies beside it for a while, and is told before the work where that can be known.
public record OutFile(Path path, VerbStreams streams) {

  /// What writes the file.
  @FunctionalInterface
  public interface Writing {
    /// @param to where it is written
    void run(Path to) throws IOException, Refusal;
  }

  /// Tells whether it is the standard output.
  public boolean piped() {
    return path.toString().equals("-");
  }

  /// Tells whether its name ends so, where it has a name.
  public boolean endsIn(String ending) {
    return piped() || path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /// Writes it.
  ///
  /// @return whether it lies under its name now, so that this can be said
  public boolean write(Writing writing) throws IOException, Refusal {
    if (piped()) {
      refuseTerminal();
      try (ImportJournal folder = ImportJournal.passing()) {
        try {
          writing.run(folder.out());
          streams.copy(folder.out());
        } finally {
          folder.remove();
        }
      }
      return false;
    }
    check();
    return named(writing);
  }

  private boolean named(Writing writing) throws IOException, Refusal {
    try {
      writing.run(path);
    } catch (FileSystemException e) {
      throw WholeFile.isPassing(e.getFile())
          ? new FileSystemException(
              path.toString(),
              null,
              e.getReason() == null ? "Nothing can be written in its folder" : e.getReason())
          : e;
    } catch (IOException e) {
      throw new FileSystemException(path.toString(), null, e.getMessage());
    }
    return true;
  }

  /// Writes a folder of that name. Who writes it sees what may be in one that is there already.
  ///
  /// @return whether it lies under its name now
  public boolean writeFolder(Writing writing) throws IOException, Refusal {
    if (!Files.isDirectory(path)) {
      check();
    }
    return named(writing);
  }

  /// A terminal would take the bytes of a file for commands.
  @SuppressWarnings("SystemConsoleNull") // it is null where the packaged Java lacks its module
  public void refuseTerminal() throws FileSystemException {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      throw new FileSystemException(
          "standard output", null, "It is a terminal, which shows no such file");
    }
  }

  /// Makes sure that it can be written, as far as that can be known before the work.
  ///
  /// @throws Refusal when somebody's unsaved work would lose what it was done to
  private void check() throws FileSystemException, Refusal {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "It is a folder");
    }
    if (PlainFile.isDevice(path)) {
      throw new FileSystemException(path.toString(), null, "It is a device or a pipe, and no file");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (folder != null && !Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    UnsavedWork.refuse(path);
  }
}
